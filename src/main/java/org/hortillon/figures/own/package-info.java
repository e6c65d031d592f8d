/** Figures that a hub's team defines in the browser: the list, the form, the versions. */
@NullMarked
package org.hortillon.figures.own;

import org.jspecify.annotations.NullMarked;
