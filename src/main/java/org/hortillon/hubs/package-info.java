/** The hub, its host names, its territory and its sectors. Every row of every table belongs to one hub. Owns schema "hubs". */
@ApplicationModule(allowedDependencies = {"kernel", "store"})
@NullMarked
package org.hortillon.hubs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
