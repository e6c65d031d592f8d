package org.hortillon.figures.chart;

import java.util.List;

/** One bar cut into the shares of the parts, with a legend that says each. */
final class Stacked {

    private static final int HEIGHT = 40;
    private static final int SERIES = 8;
    private static final double WHOLE = 100;

    private Stacked() {}

    static String draw(List<Point> points, String label) {
        var total = points.stream()
                .mapToDouble(point -> Math.max(0, point.amount()))
                .sum();
        var legend = new StringBuilder("<ul class=\"legend\">");
        var svg = Svg.fluid(HEIGHT, label);
        var left = 0.0;
        for (var place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var series = "s" + Math.min(SERIES, place + 1);
            legend.append("<li class=\"%s\">%s <b>%s</b></li>"
                    .formatted(series, Svg.escape(point.label()), Svg.escape(point.said())));
            if (total > 0 && point.amount() > 0) {
                var width = point.amount() / total * WHOLE;
                svg.bar("chart-part " + series, left, 0, width, HEIGHT);
                left += width;
            }
        }
        return legend + "</ul>" + svg;
    }
}
