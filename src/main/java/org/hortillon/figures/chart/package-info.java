/** Charts: SVG drawn by pure functions from values, each with the table behind it. */
@NullMarked
package org.hortillon.figures.chart;

import org.jspecify.annotations.NullMarked;
