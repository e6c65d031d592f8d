package org.hortillon.figures.definition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.figures.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * What a module publishes as having happened: one view, one row for each thing.
 *
 * @param date column with the day
 * @param until column with the day on which it ended, for facts that last
 * @param person column that says who it is about, when it is about people; {@code id} when each row is one person
 * @param label what the rows are, in the plural
 */
public record Fact(
        String name,
        String view,
        String date,
        @Nullable String until,
        @Nullable String person,
        Phrase label,
        Map<String, Dimension> dimensions,
        Map<String, Measure> measures) {

    /** Every fact view has these; they lead from a row to its page. */
    public static final List<String> ALWAYS = List.of("id", "title", "path");

    public Fact {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
        measures = Collections.unmodifiableMap(new LinkedHashMap<>(measures));
    }

    public boolean aboutPeople() {
        return person != null;
    }

    /** Every column that the view must have. */
    public List<String> columns() {
        var columns = new ArrayList<>(ALWAYS);
        columns.add(date);
        if (until != null) {
            columns.add(until);
        }
        if (person != null) {
            columns.add(person);
        }
        columns.addAll(dimensions.keySet());
        measures.values().forEach(measure -> columns.add(measure.column()));
        return columns.stream().distinct().toList();
    }
}
