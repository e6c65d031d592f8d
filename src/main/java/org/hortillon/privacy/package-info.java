/** What the hub keeps about people: classified column by column, handed out, erased, and let go when its term is over. Owns schema "privacy". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "routines", "people"})
@NullMarked
package org.hortillon.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
