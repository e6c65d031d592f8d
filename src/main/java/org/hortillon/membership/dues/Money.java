package org.hortillon.membership.dues;

import java.math.BigDecimal;
import java.util.Optional;

/** Euros as people write them. */
final class Money {

    private static final int DECIMALS = 2;

    private Money() {}

    /** Whole cents of {@code 50}, {@code 50,5} or {@code 1 250.00 €}; nothing of anything else. */
    static Optional<Long> cents(String text) {
        var plain = text.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")
                ? Optional.of(new BigDecimal(plain).movePointRight(DECIMALS).longValueExact())
                : Optional.empty();
    }
}
