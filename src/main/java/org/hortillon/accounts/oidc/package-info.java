/** Coming in by another site that knows who one is: an OpenID Connect issuer. */
@NullMarked
package org.hortillon.accounts.oidc;

import org.jspecify.annotations.NullMarked;
