/** What was promised, by when, and what became of it. Owns schema "commitments". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "figures"})
@NullMarked
package org.hortillon.commitments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
