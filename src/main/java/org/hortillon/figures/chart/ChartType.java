package org.hortillon.figures.chart;

import java.util.Locale;
import java.util.Optional;

/** How a value is drawn. */
public enum ChartType {
    BAR,
    STACKED,
    LINE,
    NUMBER,
    MAP;

    /** Reads {@code bar}, {@code stacked} and so on. */
    public static Optional<ChartType> of(String code) {
        for (var type : values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
