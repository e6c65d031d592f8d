/** What official statistics say of the territory, with source and licence. Owns schema "observatory". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports"})
@NullMarked
package org.hortillon.observatory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
