/** Figures for programs: JSON, CSV and their description. */
@NullMarked
package org.hortillon.figures.api;

import org.jspecify.annotations.NullMarked;
