/** Letting go what is kept no longer, and the register that says how long that is. */
@NullMarked
package org.hortillon.privacy.retention;

import org.jspecify.annotations.NullMarked;
