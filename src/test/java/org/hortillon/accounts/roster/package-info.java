/** Accounts and roles, over HTTP. */
@NullMarked
package org.hortillon.accounts.roster;

import org.jspecify.annotations.NullMarked;
