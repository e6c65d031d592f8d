/** Who belongs to the collective, from when to when, and who agreed to be named. Owns schema "membership". */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "hubs",
            "access",
            "site",
            "imports",
            "companies",
            "people",
            "messages",
            "routines"
        })
@NullMarked
package org.hortillon.membership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
