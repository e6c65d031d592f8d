package org.hortillon.observatory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official series in one year, commune by commune.
 *
 * @param all every series of the hub
 * @param shown the one that is read, or null when there is none
 */
public record ObservatoryPage(List<Series> all, @Nullable Shown shown) {

    /** A series and its last year. */
    public record Series(String key, String label, @Nullable String labelEn) {}

    /**
     * A series in a year.
     *
     * @param territory how many communes the territory has; those without a value are unknown, not nought
     */
    public record Shown(
            Series series, List<Integer> years, int year, Origin origin, List<Value> values, long territory) {

        public long total() {
            return values.stream().mapToLong(Value::value).sum();
        }

        /** The part of one commune in the total, in per cent. */
        public BigDecimal share(Value value) {
            return total() == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(value.value() * 100)
                            .divide(BigDecimal.valueOf(total()), 1, RoundingMode.HALF_UP);
        }
    }

    /** Who measured it, and what may be done with it. */
    public record Origin(
            String unit,
            String source,
            String licence,
            @Nullable LocalDate publishedOn) {}

    /** What is known of one commune. */
    public record Value(String code, String name, long value) {}
}
