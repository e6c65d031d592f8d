package org.hortillon.imports.reading;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.hortillon.imports.Column;
import org.jspecify.annotations.Nullable;

/** Numbers as people and spreadsheets write them: {@code 1 234,50}, thin and no-break spaces included. */
final class NumberRules {

    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2009\\u202f]");
    private static final Pattern GROUPED = Pattern.compile(
            "[+-]?(?:\\d{1,15}|\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3}){1,4})(?:[.,](?<decimals>\\d{1,15}))?");
    private static final Pattern EUROS = Pattern.compile("[ \\u00a0\\u2009\\u202f]?(?:€|EUR)$");
    private static final int CENTS = 2;

    private NumberRules() {}

    /** {@code 15.0} is whole; {@code 1,000} is a doubt between one and a thousand. */
    static CellValue whole(Column column, String text) {
        var number = number(text);
        if (number == null || number.scale() > 2 || number.stripTrailingZeros().scale() > 0) {
            return CellValue.bad("integer");
        }
        return between(column, number, number.toBigInteger().toString());
    }

    static CellValue decimal(Column column, String text) {
        var number = number(text);
        return number == null ? CellValue.bad("decimal") : between(column, number, number.toPlainString());
    }

    /** Whole cents; three decimals would be a doubt between 1,234 and 1 234. */
    static CellValue amount(String text) {
        var number = number(EUROS.matcher(text).replaceAll(""));
        if (number == null) {
            return CellValue.bad("amount");
        }
        return number.scale() > CENTS
                ? CellValue.bad("amount_decimals")
                : CellValue.good(
                        number.movePointRight(CENTS).toBigIntegerExact().toString());
    }

    private static CellValue between(Column column, BigDecimal number, String written) {
        var least = column.least();
        if (least != null && number.compareTo(BigDecimal.valueOf(least)) < 0) {
            return CellValue.bad("too_small", String.valueOf(least));
        }
        var most = column.most();
        if (most != null && number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return CellValue.bad("too_great", String.valueOf(most));
        }
        return CellValue.good(written);
    }

    private static @Nullable BigDecimal number(String text) {
        var plain = text.replace('\u2212', '-');
        return GROUPED.matcher(plain).matches()
                ? new BigDecimal(SPACES.matcher(plain).replaceAll("").replace(',', '.'))
                : null;
    }
}
