/** The first start: naming the hub, and its first administrator. */
@NullMarked
package org.hortillon.accounts.welcome;

import org.jspecify.annotations.NullMarked;
