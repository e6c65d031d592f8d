/** A member’s own view of their membership: dues and receipts, to go on, to leave, to come back. */
@NullMarked
package org.hortillon.membership.renewal;

import org.jspecify.annotations.NullMarked;
