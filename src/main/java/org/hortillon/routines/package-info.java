/**
 * Work that nobody waits for: a module offers a {@link org.hortillon.routines.Routine} as a bean, and it is done for each hub
 * when it is due, by one of the machines on the database. Owns schema "routines".
 */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site"})
@NullMarked
package org.hortillon.routines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
