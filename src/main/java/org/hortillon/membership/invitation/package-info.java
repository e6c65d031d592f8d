/** Members and team invite somebody to apply; an invitation is accepted, declined, taken back, or ends by itself. */
@NullMarked
package org.hortillon.membership.invitation;

import org.jspecify.annotations.NullMarked;
