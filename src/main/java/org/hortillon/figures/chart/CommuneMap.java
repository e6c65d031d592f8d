package org.hortillon.figures.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hortillon.hubs.Outlines;

/** The communes of the territory, darker where the value is larger. */
final class CommuneMap {

    private static final int SHADES = 5;
    /** Keeps the largest value in the last shade whatever the rounding. */
    private static final double SLACK = 1e-9;

    private CommuneMap() {}

    static String draw(List<Point> points, Outlines outlines, String label) {
        var most = points.stream().mapToDouble(Point::amount).max().orElse(0);
        var svg = new Svg()
                .raw(legend(points, most))
                .raw("<svg viewBox=\"%s\" role=\"group\" aria-label=\"%s\">"
                        .formatted(outlines.box(), Svg.escape(label)));
        outlines.paths().forEach((key, path) -> {
            var found = points.stream().filter(point -> point.key().equals(key)).findFirst();
            var name = outlines.names().getOrDefault(key, key);
            var shade = found.map(point -> shade(point.amount(), most)).orElse(0);
            var title = Svg.escape(name + " : " + found.map(Point::said).orElse("0"));
            var place = "<path class=\"place q%d\" d=\"%s\"><title>%s</title></path>".formatted(shade, path, title);
            svg.raw(found.map(point -> "<a href=\"%s\">%s</a>".formatted(Svg.escape(point.href()), place))
                    .orElse(place));
        });
        return svg.toString();
    }

    /** Each shade that occurs, with the least and the most that it stands for. */
    private static String legend(List<Point> points, double most) {
        return IntStream.rangeClosed(1, SHADES)
                .mapToObj(shade -> points.stream()
                        .filter(point -> shade(point.amount(), most) == shade)
                        .sorted(Comparator.comparingDouble(Point::amount))
                        .toList())
                .filter(same -> !same.isEmpty())
                .map(same -> "<li class=\"q%d\">%s</li>"
                        .formatted(
                                shade(same.getFirst().amount(), most),
                                Svg.escape(range(
                                        same.getFirst().said(), same.getLast().said()))))
                .collect(Collectors.joining("", "<ul class=\"legend\">", "</ul>"));
    }

    private static String range(String least, String most) {
        return least.equals(most) ? least : least + " – " + most;
    }

    /** Each shade spans the same factor, not the same amount: one large town leaves the small ones apart. */
    static int shade(double amount, double most) {
        return amount <= 0 || most <= 0
                ? 0
                : Math.clamp((long) Math.ceil(Math.log1p(amount) / Math.log1p(most) * SHADES - SLACK), 1, SHADES);
    }
}
