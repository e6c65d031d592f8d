/** Signing in by an issuer, which stands in this JVM. */
@NullMarked
package org.hortillon.accounts.oidc;

import org.jspecify.annotations.NullMarked;
