/** What people meet for: the agenda, who signed up and who came. Owns schema "events". */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "hubs",
            "access",
            "people",
            "site",
            "routines",
            "imports",
            "markdown",
            "messages",
            "membership",
            "coworking",
            "companies",
            "fetching"
        })
@NullMarked
package org.hortillon.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
