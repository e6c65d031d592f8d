package org.hortillon.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.Measure;

/** Counts the rows of a figure again, as a reader with pencil and paper would. */
final class Recount {

    private Recount() {}

    /** The value that these rows come to; empty when they do not say what is needed, such as who a person is. */
    static Optional<BigDecimal> of(Definition definition, List<FigureRow> rows) {
        return switch (definition.aggregation()) {
            case Aggregation.Count _ -> Optional.of(BigDecimal.valueOf(rows.size()));
            case Aggregation.Sum sum -> Optional.of(sum(sum.measure(), rows));
            case Aggregation.Distinct distinct -> distinct(distinct.column(), definition, rows);
            case Aggregation.Average average ->
                Optional.of(average(average.measure(), rows).setScale(definition.scale(), RoundingMode.HALF_UP));
            case Aggregation.Ratio ratio -> ratio(ratio, definition, rows);
        };
    }

    private static BigDecimal sum(Measure measure, List<FigureRow> rows) {
        return rows.stream()
                .map(row -> row.measures().getOrDefault(measure.name(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal average(Measure measure, List<FigureRow> rows) {
        var known = rows.stream()
                .filter(row -> row.measures().containsKey(measure.name()))
                .toList();
        return known.isEmpty()
                ? BigDecimal.ZERO
                : sum(measure, known).divide(BigDecimal.valueOf(known.size()), MathContext.DECIMAL64);
    }

    private static Optional<BigDecimal> distinct(String column, Definition definition, List<FigureRow> rows) {
        if (column.equals("id")) {
            return Optional.of(BigDecimal.valueOf(
                    rows.stream().map(FigureRow::id).distinct().count()));
        }
        return definition.dimensions().contains(column)
                ? Optional.of(BigDecimal.valueOf(rows.stream()
                        .map(row -> row.keys().get(column))
                        .filter(Objects::nonNull)
                        .distinct()
                        .count()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> ratio(Aggregation.Ratio ratio, Definition definition, List<FigureRow> rows) {
        if (!(ratio.of().aggregation() instanceof Aggregation.Count)
                || !(ratio.to().aggregation() instanceof Aggregation.Count)) {
            return Optional.empty();
        }
        var to = count(ratio.to(), rows);
        return Optional.of(
                to.signum() == 0
                        ? BigDecimal.ZERO
                        : count(ratio.of(), rows).divide(to, definition.scale(), RoundingMode.HALF_UP));
    }

    private static BigDecimal count(Definition part, List<FigureRow> rows) {
        return BigDecimal.valueOf(
                rows.stream().filter(row -> row.figure().equals(part.name())).count());
    }
}
