/** Passkeys: adding one, and coming in or confirming who one is by one. */
@NullMarked
package org.hortillon.accounts.passkey;

import org.jspecify.annotations.NullMarked;
