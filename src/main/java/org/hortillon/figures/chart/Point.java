package org.hortillon.figures.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One part of what is drawn.
 *
 * @param said the value as a reader reads it
 * @param href where its rows are
 */
public record Point(String key, String label, @Nullable BigDecimal value, String said, String href) {

    double amount() {
        return value == null ? 0 : value.doubleValue();
    }
}
