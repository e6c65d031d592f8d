@NullMarked
package org.hortillon.figures.api;

import org.jspecify.annotations.NullMarked;
