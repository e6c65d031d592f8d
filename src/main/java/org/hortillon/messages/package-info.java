/** What visitors write to the hub, and who of the team answers. Owns schema "messages". */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site"})
@NullMarked
package org.hortillon.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
