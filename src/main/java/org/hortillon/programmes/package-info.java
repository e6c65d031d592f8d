/** Programmes, the companies that they accompany, and projects from the idea to the company. Owns schema "programmes". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "imports", "markdown"})
@NullMarked
package org.hortillon.programmes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
