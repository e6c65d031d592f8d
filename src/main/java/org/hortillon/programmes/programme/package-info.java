/** The programmes, and the companies that each of them accompanies. */
@NullMarked
package org.hortillon.programmes.programme;

import org.jspecify.annotations.NullMarked;
