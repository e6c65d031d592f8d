/** Events made at once by a rule, and changed together. */
@NullMarked
package org.hortillon.events.series;

import org.jspecify.annotations.NullMarked;
