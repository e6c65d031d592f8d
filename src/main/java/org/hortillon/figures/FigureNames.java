package org.hortillon.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Language;

/**
 * How prose may speak of a figure.
 *
 * @param words by language, in lower case
 * @param parts whether a part of it can be said in per cent of the whole
 * @param limits which rows it counts, by what they measure
 */
public record FigureNames(Figure figure, Map<Language, List<String>> words, boolean parts, List<Limit> limits) {

    /**
     * A bound on what is counted: rounds of more than 500 000 euros.
     *
     * @param unit of the value, {@code EUR} for example
     * @param side {@code more_than}, {@code at_least}, {@code less_than} or {@code at_most}
     */
    public record Limit(String unit, String side, BigDecimal value) {}

    public FigureNames {
        words = Map.copyOf(words);
        limits = List.copyOf(limits);
    }
}
