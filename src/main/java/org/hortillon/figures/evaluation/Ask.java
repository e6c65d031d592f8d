package org.hortillon.figures.evaluation;

import java.time.LocalDate;
import java.util.Map;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Dimension;
import org.hortillon.figures.definition.Fact;
import org.jspecify.annotations.Nullable;

/** One thing to ask of the records; several are asked in one statement. */
public sealed interface Ask {

    /**
     * How much of a figure, all in all or in parts.
     *
     * @param definition not a ratio
     * @param from first day; of no meaning where the end of the period decides
     * @param to last day, never after today
     * @param across a second way to take it apart, crossed with the first
     * @param days for parts by time of what lasts: the key and the last day of each part
     */
    record Amount(
            Definition definition,
            LocalDate from,
            LocalDate to,
            Map<String, String> filters,
            @Nullable Grouping by,
            @Nullable Grouping across,
            Map<String, LocalDate> days)
            implements Ask {}

    /** Whether a dimension has a value, and how it is called. */
    record Name(Fact fact, Dimension dimension, String value) implements Ask {}
}
