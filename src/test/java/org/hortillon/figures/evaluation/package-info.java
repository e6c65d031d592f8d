@NullMarked
package org.hortillon.figures.evaluation;

import org.jspecify.annotations.NullMarked;
