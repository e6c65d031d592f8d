package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import org.hortillon.figures.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What the records answered, for the whole or for one part.
 *
 * @param key of the part; empty for the whole
 * @param across key of the part in the second way of taking apart; empty without one
 * @param amount count, number of different values, or sum, as it is stored
 * @param rows how many rows it rests on
 * @param people how many people it is about; 0 for facts that are not about people
 * @param kinds how many different kinds of rows there are, where rows must be alike
 * @param unit what the rows say their unit is
 * @param label of the part, where a view knows it
 */
record Cell(
        String key,
        String across,
        BigDecimal amount,
        long rows,
        long people,
        long kinds,
        @Nullable String unit,
        @Nullable Phrase label) {

    static final Cell NOTHING = new Cell("", "", BigDecimal.ZERO, 0, 0, 0, null, null);
}
