/** Jobs that are open, schools, and hires. Owns schema "talent". */
@ApplicationModule(
        allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "companies", "markdown"})
@NullMarked
package org.hortillon.talent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
