package org.hortillon.figures.chart;

import java.util.List;
import org.hortillon.hubs.Outlines;

/** Draws points as a chart of one type; the same points give the same drawing. */
public final class Drawing {

    private Drawing() {}

    /** Markup that is safe to stand in a page; {@code label} tells what it shows to whoever does not see it. */
    public static String of(ChartType type, List<Point> points, String label) {
        return switch (type) {
            case BAR, MAP -> Bars.draw(points, label);
            case STACKED -> Stacked.draw(points, label);
            case LINE, NUMBER -> Line.draw(points, label);
        };
    }

    /** A map of communes, or bars where no outline is known. */
    public static String map(List<Point> points, Outlines outlines, String label) {
        return outlines.paths().isEmpty() ? Bars.draw(points, label) : CommuneMap.draw(points, outlines, label);
    }
}
