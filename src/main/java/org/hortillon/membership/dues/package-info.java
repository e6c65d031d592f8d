/** What members are asked for each period, what they paid, and their receipts. Nothing is charged here. */
@NullMarked
package org.hortillon.membership.dues;

import org.jspecify.annotations.NullMarked;
