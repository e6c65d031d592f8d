package org.hortillon.figures.chart;

import java.util.List;

/** The communes of the territory, darker where the value is larger. */
final class CommuneMap {

    private static final int SHADES = 5;

    private CommuneMap() {}

    static String draw(List<Point> points, Outlines outlines, String label) {
        var most = points.stream().mapToDouble(Point::amount).max().orElse(0);
        var svg = new Svg()
                .raw("<svg viewBox=\"%s\" role=\"img\" aria-label=\"%s\">"
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

    static int shade(double amount, double most) {
        return amount <= 0 || most <= 0 ? 0 : Math.clamp((long) Math.ceil(amount / most * SHADES), 1, SHADES);
    }
}
