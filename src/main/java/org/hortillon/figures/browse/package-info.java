/** Figures for people: the list, a page for each, its proof, the method. */
@NullMarked
package org.hortillon.figures.browse;

import org.jspecify.annotations.NullMarked;
