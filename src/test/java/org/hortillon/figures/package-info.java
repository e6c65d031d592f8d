@NullMarked
package org.hortillon.figures;

import org.jspecify.annotations.NullMarked;
