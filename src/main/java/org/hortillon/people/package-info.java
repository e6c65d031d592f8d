/** One person once, across all modules: names, ways to reach them, and what of it may be shown. Owns schema "people". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "markdown"})
@NullMarked
package org.hortillon.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
