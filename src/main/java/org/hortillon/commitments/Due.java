package org.hortillon.commitments;

import java.time.LocalDate;
import java.time.YearMonth;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;

/**
 * By when something was promised, no more precisely than it was promised.
 *
 * @param on the last day of that period
 * @param precision day, month, quarter or year
 */
public record Due(LocalDate on, String precision) {

    /** {@code 30 juin 2025}, {@code septembre 2025}, {@code 2e trimestre 2025}, {@code 2025}. */
    public String said(Tr t) {
        return precision.equals("day") ? t.date(on) : period().label(t);
    }

    /** The period that was promised, from its first day to its last. */
    Period period() {
        return switch (precision) {
            case "month" -> Period.month(YearMonth.from(on));
            case "quarter" -> Period.quarter(on.getYear(), Period.quarterOf(on));
            case "year" -> Period.year(on.getYear());
            default -> new Period(Period.Kind.RANGE, on, on);
        };
    }

    public boolean passedBy(LocalDate day) {
        return on.isBefore(day);
    }
}
