package org.hortillon.figures.definition;

import java.math.BigDecimal;
import java.util.List;

/** Which rows a definition counts. */
public sealed interface Condition {

    /** A dimension has one of these values. */
    record OneOf(String dimension, List<String> values) implements Condition {

        public OneOf {
            values = List.copyOf(values);
        }
    }

    /** A measure lies on this side of a limit, the limit in the unit in which the measure is said. */
    record Bound(Measure measure, Side side, BigDecimal limit) implements Condition {}

    /** On which side of a limit. */
    enum Side {
        MORE_THAN(">"),
        AT_LEAST(">="),
        LESS_THAN("<"),
        AT_MOST("<=");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }
}
