/**
 * The pages about accounts: how one signs in, who may do what, the journal of what was done. The accounts themselves are
 * kept by {@code access}, of which the site's frame must know, so the pages stand here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "store", "hubs", "access", "site", "messages"})
@NullMarked
package org.hortillon.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
