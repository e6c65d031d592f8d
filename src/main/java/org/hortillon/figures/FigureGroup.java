package org.hortillon.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value.
 *
 * @param key value of the dimension, or {@code 2024-11}, {@code 2024-Q3}, {@code 2024} for a time; {@code -} when the
 *     rows do not say
 * @param unit of this part's value
 * @param rows how many rows it counts, or null when they are suppressed
 */
public record FigureGroup(
        String key,
        Phrase label,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Long rows,
        @Nullable Absence absence) {

    /** The key of what the rows do not say. */
    public static final String UNSAID = "-";
}
