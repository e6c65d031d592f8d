/** Reads what others publish, from public addresses only. Owns no schema. */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.hortillon.fetching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
