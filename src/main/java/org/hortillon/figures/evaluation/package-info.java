/** From a question to its answer: read, asked in one SQL statement, reckoned, and small groups of people kept from the public. */
@NullMarked
package org.hortillon.figures.evaluation;

import org.jspecify.annotations.NullMarked;
