/** Companies of the territory, their founders, what they declare, their stories and the words of their people. Owns schema "companies". */
@ApplicationModule(
        allowedDependencies = {"kernel", "store", "hubs", "access", "people", "messages", "site", "imports", "markdown"
        })
@NullMarked
package org.hortillon.companies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
