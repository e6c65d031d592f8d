/** My way in, over HTTP. */
@NullMarked
package org.hortillon.accounts.connection;

import org.jspecify.annotations.NullMarked;
