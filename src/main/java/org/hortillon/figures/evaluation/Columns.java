package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Condition;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Fact;
import org.hortillon.figures.definition.Measure;

/** What is reckoned of the rows of a definition, written in SQL. */
final class Columns {

    private static final int CENTS = 2;

    private Columns() {}

    static String amount(Definition definition) {
        return switch (definition.aggregation()) {
            case Aggregation.Count _ -> "count(*)::numeric";
            case Aggregation.Distinct distinct -> "count(distinct f.%s)::numeric".formatted(distinct.column());
            case Aggregation.Sum sum ->
                "coalesce(sum(f.%s), 0)::numeric".formatted(sum.measure().column());
            case Aggregation.Average average ->
                "coalesce(sum(f.%s), 0)::numeric".formatted(average.measure().column());
            case Aggregation.Ratio _ -> throw new IllegalArgumentException("A ratio is asked for by its parts");
        };
    }

    static String people(Fact fact) {
        var person = fact.person();
        if (person == null) {
            return "0";
        }
        return person.equals("id") ? "count(*)" : "count(distinct f.%s)".formatted(person);
    }

    static String kinds(Definition definition) {
        var alike = new ArrayList<>(definition.alike());
        if (definition.unit().dimension() != null) {
            alike.add(definition.unit().dimension());
        }
        var columns = alike.stream().map(column -> "f." + column).collect(Collectors.joining(", "));
        return alike.isEmpty() ? "1" : "count(distinct (%s))".formatted(columns);
    }

    static String unit(Definition definition) {
        var unit = definition.unit().dimension();
        return unit == null ? "null::text" : "min(f.%s)::text".formatted(unit);
    }

    static List<Measure> measured(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.Sum sum -> List.of(sum.measure());
            case Aggregation.Average average -> List.of(average.measure());
            default -> List.of();
        };
    }

    static BigDecimal stored(Condition.Bound bound) {
        return bound.measure().cents() ? bound.limit().movePointRight(CENTS) : bound.limit();
    }
}
