/** The first start, over HTTP. */
@NullMarked
package org.hortillon.accounts.welcome;

import org.jspecify.annotations.NullMarked;
