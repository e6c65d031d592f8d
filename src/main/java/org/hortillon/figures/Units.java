package org.hortillon.figures;

import java.math.BigDecimal;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** How values are written beside their unit. */
public final class Units {

    public static final String EURO = "EUR";
    public static final String PERCENT = "%";
    private static final String ABSENT = "—";

    private Units() {}

    /** {@code 200 000 €}, {@code 35,1 %}, {@code 500 tCO2}; a unit that names what is counted is left to the label. */
    public static String said(@Nullable BigDecimal value, String unit, Tr t) {
        if (value == null) {
            return ABSENT;
        }
        return switch (unit) {
            case EURO -> t.euros(value.movePointRight(2).longValueExact());
            case PERCENT -> t.get("figures.unit.percent", t.number(value));
            default ->
                t.getOr("figures.unit." + unit, unit).isBlank()
                        ? t.number(value)
                        : t.number(value) + " " + t.getOr("figures.unit." + unit, unit);
        };
    }
}
