package org.hortillon.publishing.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number that words state.
 *
 * @param value in whole units: {@code 200 k€} is 200000
 * @param upTo the upper end of {@link Modality#BETWEEN}, else null
 * @param kind euros, per cent, or anything else
 * @param modality how strictly it is meant
 * @param step one in the last place that is written: 1000 for {@code 200 k€}, 0.1 for {@code 35,1 %}
 */
public record Statement(BigDecimal value, @Nullable BigDecimal upTo, Kind kind, Modality modality, BigDecimal step) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.10");

    /** Whether {@code actual} bears the statement out. */
    public boolean holdsFor(BigDecimal actual) {
        return switch (modality) {
            case EXACTLY -> rounded(actual).compareTo(value) == 0;
            case MORE_THAN -> actual.compareTo(value) > 0;
            case AT_LEAST -> actual.compareTo(value) >= 0;
            case LESS_THAN -> actual.compareTo(value) < 0;
            case AT_MOST -> actual.compareTo(value) <= 0;
            case ABOUT -> actual.subtract(value).abs().compareTo(value.abs().multiply(TOLERANCE)) <= 0;
            case BETWEEN -> actual.compareTo(value) >= 0 && upTo != null && actual.compareTo(upTo) <= 0;
        };
    }

    private BigDecimal rounded(BigDecimal actual) {
        return actual.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
    }
}
