/** Who is looking: accounts, sign-in, roles, and the rule that every door is closed until it says for whom it opens. Owns schema "access". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs"})
@NullMarked
package org.hortillon.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
