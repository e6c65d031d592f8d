@NullMarked
package org.hortillon.figures.people;

import org.jspecify.annotations.NullMarked;
