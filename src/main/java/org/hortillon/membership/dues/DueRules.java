package org.hortillon.membership.dues;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For which days a member is asked, when a due is late, and when to remind; without a clock. */
final class DueRules {

    private DueRules() {}

    /** How it stands. */
    enum State {
        PAID,
        EXEMPTED,
        LATE,
        DUE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Before it is due, when it is due, and once it is late: each is said once. */
    enum Stage {
        BEFORE,
        AT,
        AFTER;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Days for which a member is asked once.
     *
     * @param until the first day of the next period
     */
    record Period(LocalDate from, LocalDate until, LocalDate dueOn) {}

    /** The period in which {@code day} falls: the calendar year, or twelve months from joining. */
    static Period period(boolean calendar, LocalDate joined, LocalDate day) {
        if (calendar) {
            var from = day.withDayOfYear(1);
            return new Period(from, from.plusYears(1), joined.isAfter(from) ? joined : from);
        }
        var years = ChronoUnit.YEARS.between(joined, day);
        // Who joined on 29 February begins most years on the 28th.
        if (!day.isBefore(joined.plusYears(years + 1))) {
            years++;
        }
        var from = joined.plusYears(years);
        return new Period(from, joined.plusYears(years + 1), from);
    }

    /** A due that is neither paid nor let off is late once the days of grace after its due date are over. */
    static State state(@Nullable LocalDate paid, @Nullable LocalDate exempted, LocalDate lateAfter, LocalDate today) {
        if (paid != null) {
            return State.PAID;
        }
        if (exempted != null) {
            return State.EXEMPTED;
        }
        return today.isAfter(lateAfter) ? State.LATE : State.DUE;
    }

    /** Which reminder belongs to this day, if one does. */
    static Optional<Stage> stage(LocalDate dueOn, int before, int grace, LocalDate today) {
        if (today.isBefore(dueOn.minusDays(before))) {
            return Optional.empty();
        }
        if (today.isBefore(dueOn)) {
            return Optional.of(Stage.BEFORE);
        }
        return Optional.of(today.isAfter(dueOn.plusDays(grace)) ? Stage.AFTER : Stage.AT);
    }
}
