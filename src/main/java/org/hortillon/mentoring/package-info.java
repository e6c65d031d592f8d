/** Mentors, and whom each of them stands beside. Owns schema "mentoring". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "people", "site", "imports"})
@NullMarked
package org.hortillon.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
