package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.hortillon.figures.definition.Labels;

/** Writes the question for the rows of figures as one SQL statement. */
final class RowsSql {

    private final AskSql asks = new AskSql();
    private final List<String> dimensions;
    private final List<String> measures;

    private RowsSql(List<String> dimensions, List<String> measures) {
        this.dimensions = dimensions;
        this.measures = measures;
    }

    /** Columns: figure, id, happened, title, path, and for each dimension and measure, by place, d0, d0_fr, d0_en, m0. */
    static AskSql.Statement of(
            List<Ask.Amount> asks, List<String> dimensions, List<String> measures, long offset, int limit) {
        var sql = new RowsSql(dimensions, measures);
        var parts = asks.stream().map(sql::part).toList();
        var text = "select * from (%s) r order by happened desc, figure, title nulls last, id limit %s offset %s"
                .formatted(
                        String.join("\nunion all\n", parts),
                        sql.asks.parameter("limit", limit),
                        sql.asks.parameter("offset", offset));
        return new AskSql.Statement(text, sql.asks.parameters());
    }

    private String part(Ask.Amount ask) {
        var fact = ask.definition().fact();
        var columns = new ArrayList<>(List.of(
                asks.parameter("figure", ask.definition().name()) + " as figure",
                "f.id::text as id",
                "f.%s as happened".formatted(fact.date()),
                "f.title",
                "f.path"));
        var joins = new StringBuilder();
        for (var place = 0; place < dimensions.size(); place++) {
            var dimension = ask.definition().dimension(dimensions.get(place));
            var isView = dimension.labels() instanceof Labels.FromView;
            columns.add("f.%s::text as d%d".formatted(dimension.name(), place));
            columns.add((isView ? "l%d.label" : "null::text").formatted(place) + " as d%d_fr".formatted(place));
            columns.add((isView ? "l%d.label_en" : "null::text").formatted(place) + " as d%d_en".formatted(place));
            if (dimension.labels() instanceof Labels.FromView labels) {
                joins.append(
                        " left join %s l%d on l%d.key = f.%s".formatted(labels.view(), place, place, dimension.name()));
            }
        }
        for (var place = 0; place < measures.size(); place++) {
            var measure = java.util.Objects.requireNonNull(fact.measures().get(measures.get(place)));
            columns.add("f.%s::numeric%s as m%d".formatted(measure.column(), measure.cents() ? " / 100" : "", place));
        }
        return "select %s from %s f%s where %s"
                .formatted(String.join(", ", columns), fact.view(), joins, String.join(" and ", asks.conditions(ask)));
    }
}
