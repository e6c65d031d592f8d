package org.hortillon.figures.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A line over time, from nought, with dots at what is known. */
final class Line {

    private static final int TOP = 14;
    private static final int HIGH = 170;
    private static final int BOTTOM = TOP + HIGH;
    private static final int HEIGHT = 214;
    private static final int TICKS = 206;
    private static final double LEFT = 8;
    private static final double WIDE = 88;
    private static final int STEPS = 4;
    private static final int MOST_LABELS = 5;
    private static final double WHOLE = 100;

    private Line() {}

    static String draw(List<Point> points, String label) {
        var most = Math.max(1, points.stream().mapToDouble(Point::amount).max().orElse(1));
        var step = step(most);
        var top = step * STEPS;
        var svg = Svg.fluid(HEIGHT, label);
        for (var tick = 0; tick <= STEPS; tick++) {
            var y = BOTTOM - (double) HIGH * tick / STEPS;
            svg.raw("<line class=\"%s\" x1=\"%s%%\" x2=\"100%%\" y1=\"%s\" y2=\"%s\"/>"
                    .formatted(
                            tick == 0 ? "chart-axis" : "chart-grid",
                            Svg.number(LEFT - 3),
                            Svg.number(y),
                            Svg.number(y)));
            svg.text("chart-tick", "0", y + 4, Svg.number(step * tick));
        }
        curve(svg, points, top);
        dots(svg, points, top);
        return svg.toString();
    }

    /** A round number so that four of it reach at least {@code most}. */
    static double step(double most) {
        var rough = BigDecimal.valueOf(most / STEPS);
        var power = BigDecimal.ONE.movePointRight(rough.precision() - rough.scale() - 1);
        for (var factor : new int[] {1, 2, 5, 10}) {
            var step = power.multiply(BigDecimal.valueOf(factor));
            if (step.compareTo(rough) >= 0) {
                return Math.max(
                        1,
                        step.setScale(Math.max(0, step.scale()), RoundingMode.HALF_UP)
                                .doubleValue());
            }
        }
        return most;
    }

    /** How many last letters say the same everywhere, as in "mars 2024": on a narrow screen they would collide. */
    private static int sharedEnd(List<Point> points) {
        var first = points.isEmpty() ? "" : points.getFirst().label();
        var space = first.lastIndexOf(' ');
        var end = space < 0 ? "" : first.substring(space);
        return points.stream().allMatch(point -> point.label().endsWith(end)) ? end.length() : 0;
    }

    private static double x(int place, int count) {
        return count < 2 ? WHOLE / 2 : WHOLE * place / (count - 1);
    }

    private static void curve(Svg svg, List<Point> points, double top) {
        svg.raw(
                "<svg x=\"%s%%\" y=\"%d\" width=\"%s%%\" height=\"%d\" viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\" overflow=\"visible\">"
                        .formatted(Svg.number(LEFT), TOP, Svg.number(WIDE), HIGH));
        var run = new ArrayList<String>();
        for (var place = 0; place <= points.size(); place++) {
            var known = place < points.size() && points.get(place).value() != null;
            if (known) {
                var y = WHOLE - points.get(place).amount() / top * WHOLE;
                run.add(Svg.number(x(place, points.size())) + "," + Svg.number(y));
            } else if (!run.isEmpty()) {
                svg.raw("<polyline class=\"chart-line s1\" points=\"" + String.join(" ", run) + "\"/>");
                run.clear();
            }
        }
        svg.raw("</svg>");
    }

    private static void dots(Svg svg, List<Point> points, double top) {
        var every = Math.max(1, (points.size() + MOST_LABELS - 1) / MOST_LABELS);
        var year = sharedEnd(points);
        for (var place = 0; place < points.size(); place++) {
            var point = points.get(place);
            var x = Svg.number(LEFT + x(place, points.size()) * WIDE / WHOLE);
            if (point.value() != null) {
                svg.raw("<circle class=\"chart-dot s1\" cx=\"%s%%\" cy=\"%s\" r=\"4\"><title>%s</title></circle>"
                        .formatted(
                                x,
                                Svg.number(BOTTOM - point.amount() / top * HIGH),
                                Svg.escape(point.label() + " : " + point.said())));
            }
            if (place % every == 0) {
                svg.text(
                        "chart-tick middle",
                        x + "%",
                        TICKS,
                        point.label().substring(0, point.label().length() - year));
            }
        }
    }
}
