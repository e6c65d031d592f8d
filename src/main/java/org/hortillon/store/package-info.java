/**
 * The one store, PostgreSQL 18 or later: starts the embedded server or reaches a given one, migrates it, checks that
 * it is safe, and carries the hub into every transaction. Owns no business table.
 */
@ApplicationModule(allowedDependencies = {"kernel"})
@NullMarked
package org.hortillon.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
