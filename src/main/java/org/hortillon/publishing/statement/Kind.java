package org.hortillon.publishing.statement;

import java.util.Optional;

/** What a number measures, as far as its spelling tells. */
public enum Kind {
    /** A count or any quantity whose unit is a word: startups, m², tonnes. */
    PLAIN,
    EURO,
    PERCENT;

    private static final String EURO_UNIT = "EUR";
    private static final String PERCENT_UNIT = "%";

    /** The kind of the values of a figure, by its unit. */
    static Kind ofUnit(String unit) {
        return switch (unit) {
            case EURO_UNIT -> EURO;
            case PERCENT_UNIT -> PERCENT;
            default -> PLAIN;
        };
    }

    static Optional<Kind> ofSign(String sign) {
        if (sign.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(sign.startsWith("%") || sign.startsWith("p") ? PERCENT : EURO);
    }
}
