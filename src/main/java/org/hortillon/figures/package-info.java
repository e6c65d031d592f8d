/**
 * Figures: questions put to the records, each answered with a value, its date and the rows behind it. Reads nothing but
 * fact views and label views. Owns schema "figures".
 */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "people", "site"})
@NullMarked
package org.hortillon.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
