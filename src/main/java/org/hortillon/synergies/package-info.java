/** Partnerships that organisations signed, and introductions with what came of them. Owns schema "synergies". */
@ApplicationModule(
        allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "companies", "people"})
@NullMarked
package org.hortillon.synergies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
