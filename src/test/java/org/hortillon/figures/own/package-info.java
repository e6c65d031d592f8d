@NullMarked
package org.hortillon.figures.own;

import org.jspecify.annotations.NullMarked;
