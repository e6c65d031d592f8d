@NullMarked
package org.hortillon.figures.browse;

import org.jspecify.annotations.NullMarked;
