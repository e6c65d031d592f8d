/** What passkeys open, and what opens without them. */
@NullMarked
package org.hortillon.accounts.passkey;

import org.jspecify.annotations.NullMarked;
