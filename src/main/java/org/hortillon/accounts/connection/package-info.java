/** My way in: passkeys and sessions of whoever is signed in. */
@NullMarked
package org.hortillon.accounts.connection;

import org.jspecify.annotations.NullMarked;
