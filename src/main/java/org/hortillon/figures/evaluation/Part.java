package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import org.hortillon.figures.Absence;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.Units;
import org.jspecify.annotations.Nullable;

/** The whole of a value or one part of it, not yet rounded. */
record Part(
        @Nullable BigDecimal value,
        String unit,
        @Nullable Long rows,
        @Nullable Absence absence,
        @Nullable Phrase label) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final Part NOTHING = new Part(BigDecimal.ZERO, "", 0L, null, null);

    static Part absent(Absence why, String unit, @Nullable Long rows, @Nullable Phrase label) {
        return new Part(null, unit, rows, why, label);
    }

    Part hidden() {
        return rows != null && rows == 0 ? this : absent(Absence.SUPPRESSED, unit, null, label);
    }

    /** This divided by {@code other}; hidden when either is. */
    Part over(Part other, String quotientUnit) {
        var together = rows == null || other.rows == null ? null : Long.valueOf(rows + other.rows);
        var why = absence == null ? other.absence : absence;
        var said = label == null ? other.label : label;
        if (value == null || other.value == null) {
            return absent(why == null ? Absence.NOTHING_TO_DIVIDE : why, quotientUnit, together, said);
        }
        return other.value.signum() == 0
                ? absent(Absence.NOTHING_TO_DIVIDE, quotientUnit, together, said)
                : new Part(value.divide(other.value, MathContext.DECIMAL64), quotientUnit, together, null, said);
    }

    /** How many per cent of {@code whole} this is. */
    Part shareOf(Part whole) {
        var quotient = over(whole, Units.PERCENT);
        return new Part(times100(quotient.value), Units.PERCENT, known(quotient), quotient.absence, quotient.label);
    }

    /** By how many per cent this exceeds {@code before}. */
    Part growthOver(Part before) {
        var quotient = over(before, Units.PERCENT);
        var beyond = quotient.value == null ? null : quotient.value.subtract(BigDecimal.ONE);
        return new Part(times100(beyond), Units.PERCENT, known(quotient), quotient.absence, quotient.label);
    }

    /** The rows of this; none told when what it was compared with is hidden. */
    private @Nullable Long known(Part quotient) {
        return quotient.absence == Absence.SUPPRESSED ? null : rows;
    }

    private static @Nullable BigDecimal times100(@Nullable BigDecimal quotient) {
        return quotient == null ? null : quotient.multiply(HUNDRED);
    }
}
