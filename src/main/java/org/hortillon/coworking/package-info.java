/** Spaces where people work side by side, with their desks and offices and since when. Owns schema "coworking". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "markdown"})
@NullMarked
package org.hortillon.coworking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
