package org.hortillon.figures.chart;

import java.util.List;

/** One bar for each part, its words above it. */
public final class Bars {

    /** More bars than this say less than the table that stands behind them. */
    public static final int MOST = 16;

    private static final int STEP = 52;
    private static final int TEXT = 14;
    private static final int BAR = 22;
    private static final int THICK = 14;
    private static final double WHOLE = 100;

    private Bars() {}

    static String draw(List<Point> points, String label) {
        var most = points.stream().mapToDouble(Point::amount).max().orElse(0);
        var svg = Svg.fluid(Math.clamp(points.size(), 1, MOST) * STEP - THICK, label);
        var top = 0;
        for (var point : points.subList(0, Math.min(points.size(), MOST))) {
            svg.text("", "0", top + TEXT, point.label());
            svg.text("chart-value end", "100%", top + TEXT, point.said());
            svg.bar("chart-track", 0, top + BAR, WHOLE, THICK);
            if (point.amount() > 0) {
                svg.bar("chart-bar s1", 0, top + BAR, point.amount() / most * WHOLE, THICK);
            }
            top += STEP;
        }
        return svg.toString();
    }
}
