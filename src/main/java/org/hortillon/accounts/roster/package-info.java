/** All accounts of the hub, for its administrators: who may sign in, and in which roles. */
@NullMarked
package org.hortillon.accounts.roster;

import org.jspecify.annotations.NullMarked;
