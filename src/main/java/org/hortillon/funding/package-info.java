/** Investors, funds, rounds and grants: who finances the companies of the territory. Owns schema "funding". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "companies"})
@NullMarked
package org.hortillon.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
