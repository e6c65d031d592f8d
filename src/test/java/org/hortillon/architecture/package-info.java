/** Rules that hold everywhere, each shown to be able to fail. */
@NullMarked
package org.hortillon.architecture;

import org.jspecify.annotations.NullMarked;
