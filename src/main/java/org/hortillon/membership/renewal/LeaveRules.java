package org.hortillon.membership.renewal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.hortillon.kernel.Refusal;

/** When a member may leave; each rule is a sentence. */
final class LeaveRules {

    static final int REASON_MAX = 500;

    private LeaveRules() {}

    /** Why leaving is not noted. */
    enum Problem implements Refusal {
        NO_DATE,
        DATE_PAST,
        TOO_FAR,
        TOO_LONG;

        @Override
        public String code() {
            return "membership.leave.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The first day without membership is tomorrow at the earliest, and a year ahead at the latest. */
    static Optional<Problem> leaving(String date, String reason, LocalDate today) {
        if (reason.length() > REASON_MAX) {
            return Optional.of(Problem.TOO_LONG);
        }
        return day(date)
                .map(day -> {
                    if (!day.isAfter(today)) {
                        return Optional.of(Problem.DATE_PAST);
                    }
                    return day.isAfter(today.plusYears(1)) ? Optional.of(Problem.TOO_FAR) : Optional.<Problem>empty();
                })
                .orElse(Optional.of(Problem.NO_DATE));
    }

    static Optional<LocalDate> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
