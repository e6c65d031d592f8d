package org.hortillon.figures;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.hortillon.figures.chart.ChartType;
import org.hortillon.figures.chart.Drawing;
import org.hortillon.figures.chart.Point;
import org.hortillon.figures.evaluation.Contours;
import org.hortillon.hubs.Outlines;
import org.hortillon.kernel.Tr;
import org.springframework.stereotype.Component;

/** Figures drawn: bars, shares, a line over time, a number with its trend, a map; each with its proof and its table. */
@Component
public class Charts {

    private static final String TYPE = "type";
    private static final String BY = "by";
    private static final List<String> TIMES = List.of("month", "quarter", "year");

    private final Figures figures;
    private final Contours contours;
    private final TemplateEngine templates;

    Charts(Figures figures, Contours contours, TemplateEngine templates) {
        this.figures = figures;
        this.contours = contours;
        this.templates = templates;
    }

    /** A whole {@code <figure class="chart">}, safe HTML. Parameter {@code type} chooses the drawing; a refusal is a notice. */
    public String draw(FigureQuery query, String caption, Viewer viewer, Tr t) {
        var type = ChartType.of(query.parameters().getOrDefault(TYPE, "")).orElseGet(() -> usual(query));
        var asked = grouped(query.without(TYPE), type);
        var output = new StringOutput();
        switch (figures.evaluate(asked, viewer)) {
            case FigureRefused refusal ->
                templates.render("figures/chart/refused.jte", Map.of("t", t, "reason", refusal.sentence(t)), output);
            case FigureValue value -> {
                var chart = new ChartView(caption, value, type, points(value, t), drawing(type, value, caption, t));
                templates.render("figures/chart/figure.jte", Map.of("t", t, "chart", chart), output);
            }
        }
        return output.toString();
    }

    /** What the template draws. */
    public record ChartView(String caption, FigureValue value, ChartType type, List<Point> points, String drawing) {

        public ChartView {
            points = List.copyOf(points);
        }
    }

    private static ChartType usual(FigureQuery query) {
        var by = query.parameters().get(BY);
        if (by == null) {
            return ChartType.NUMBER;
        }
        return TIMES.contains(by) ? ChartType.LINE : ChartType.BAR;
    }

    /** Each drawing needs parts; a question without any is taken apart as suits the drawing. */
    private FigureQuery grouped(FigureQuery query, ChartType type) {
        if (query.parameters().containsKey(BY)) {
            return query;
        }
        return switch (type) {
            case MAP -> query.with(BY, "commune");
            case LINE, NUMBER -> query.with(BY, "month");
            case BAR, STACKED ->
                figures.find(query.name()).map(Figure::dimensions).orElse(List.of()).stream()
                        .findFirst()
                        .map(dimension -> query.with(BY, dimension))
                        .orElseGet(() -> query.with(BY, "month"));
        };
    }

    private String drawing(ChartType type, FigureValue value, String caption, Tr t) {
        var label = t.get("figures.chart.label", caption);
        var points = points(value, t);
        return type == ChartType.MAP
                ? Drawing.map(points, Outlines.of(contours.shapes(), contours.names()), label)
                : Drawing.of(type, points, label);
    }

    private static List<Point> points(FigureValue value, Tr t) {
        var by = Optional.ofNullable(value.query().parameters().get(BY)).orElse("");
        var whole = value.query().without(BY);
        return value.groups().stream()
                .map(group -> new Point(
                        group.key(),
                        group.label().in(t),
                        group.value(),
                        Units.said(group.value(), group.unit(), t),
                        t.href((TIMES.contains(by)
                                        ? whole.with("period", group.key())
                                        : by.isEmpty() ? whole : whole.with(by, group.key()))
                                .path())))
                .toList();
    }
}
