@NullMarked
package org.hortillon.figures.definition;

import org.jspecify.annotations.NullMarked;
