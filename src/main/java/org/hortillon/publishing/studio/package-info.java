/** What stands beside the text while the team writes: its numbers, what they count, and figures to put in. */
@NullMarked
package org.hortillon.publishing.studio;

import org.jspecify.annotations.NullMarked;
