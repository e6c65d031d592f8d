@NullMarked
package org.hortillon.figures.chart;

import org.jspecify.annotations.NullMarked;
