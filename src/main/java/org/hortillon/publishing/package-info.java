/**
 * Articles whose numbers are questions put to the records: their import, their pages, their pictures, and whether what
 * they state agrees with what the records give. Owns schema "publishing".
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "store",
            "hubs",
            "access",
            "site",
            "routines",
            "imports",
            "markdown",
            "figures",
            "commitments",
            "companies"
        })
@NullMarked
package org.hortillon.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
