package org.hortillon.figures.own;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Condition;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.PeriodRule;

/** What stands in the fields of the form, as typed. */
public record OwnForm(Map<String, String> fields) {

    public OwnForm {
        fields = Map.copyOf(fields);
    }

    /** The form that says what {@code definition} says, so that it can be changed. */
    static OwnForm of(Definition definition) {
        var fields = new HashMap<String, String>();
        fields.put("name", definition.name());
        fields.put("label_fr", definition.texts().label().fr());
        fields.put("label_en", definition.texts().label().en());
        fields.put("sentence_fr", definition.texts().sentence().fr());
        fields.put("sentence_en", definition.texts().sentence().en());
        fields.put("fact", definition.fact().name());
        fields.put("aggregate", aggregate(definition));
        fields.put("period", definition.rule() == PeriodRule.AT_END ? "at_end" : "during");
        fields.put("version", String.valueOf(definition.version()));
        var filters = definition.where().stream()
                .flatMap(condition -> condition instanceof Condition.OneOf one
                        ? one.values().stream().map(value -> one.dimension() + "=" + value)
                        : Stream.empty())
                .toList();
        for (var place = 0; place < filters.size(); place++) {
            fields.put("filter" + (place + 1), filters.get(place));
        }
        return new OwnForm(fields);
    }

    private static String aggregate(Definition definition) {
        return switch (definition.aggregation()) {
            case Aggregation.Distinct distinct ->
                "distinct:" + (distinct.column().equals(definition.fact().person()) ? "person" : distinct.column());
            case Aggregation.Sum sum -> "sum:" + sum.measure().name();
            case Aggregation.Average average -> "average:" + average.measure().name();
            default -> "count";
        };
    }

    /** What was typed, without blanks around it; empty when nothing was. */
    public String get(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** What was typed in both languages. */
    public Phrase phrase(String field) {
        return new Phrase(get(field + "_fr"), get(field + "_en"));
    }

    /** The version that is being changed; 0 for a new figure. */
    public int base() {
        return get("version").matches("[0-9]{1,6}") ? Integer.parseInt(get("version")) : 0;
    }
}
