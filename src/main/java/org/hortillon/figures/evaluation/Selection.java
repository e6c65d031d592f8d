package org.hortillon.figures.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A question whose words have all been understood.
 *
 * @param filters dimension to the value that was chosen
 */
public record Selection(
        Definition definition,
        Period period,
        Map<String, String> filters,
        @Nullable Grouping by,
        Reading reading) {

    public Selection {
        filters = Collections.unmodifiableMap(new LinkedHashMap<>(filters));
    }

    public Selection during(Period other) {
        return new Selection(definition, other, filters, by, reading);
    }

    public Selection by(@Nullable Grouping other) {
        return new Selection(definition, period, filters, other, reading);
    }

    public Selection of(Definition other) {
        return new Selection(other, period, filters, by, reading);
    }

    public Selection as(Reading other) {
        return new Selection(definition, period, filters, by, other);
    }

    /** The same question for all values of every dimension. */
    public Selection unfiltered() {
        return new Selection(definition, period, Map.of(), by, reading);
    }

    /** The same question for all values of {@code dimension}. */
    Selection without(String dimension) {
        var fewer = new LinkedHashMap<>(filters);
        fewer.remove(dimension);
        return new Selection(definition, period, fewer, by, reading);
    }

    /** The question in words, period named and nothing left to defaults. */
    public FigureQuery query() {
        var query = FigureQuery.of(definition.name()).with("period", period.code());
        for (var filter : filters.entrySet()) {
            query = query.with(filter.getKey(), filter.getValue());
        }
        if (by != null) {
            query = query.with(
                    "by",
                    switch (by) {
                        case Grouping.ByDimension dimension -> dimension.name();
                        case Grouping.Grain grain -> grain.code();
                    });
        }
        return reading == Reading.VALUE ? query : query.with("as", reading.code());
    }
}
