package org.hortillon.events.series;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** The eleven days off of French law (code du travail, article L3133-1). */
final class DayOffRules {

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));

    /** Easter Monday, Ascension Day and Whit Monday, in days after Easter. */
    private static final Set<Long> AFTER_EASTER = Set.of(1L, 39L, 50L);

    private DayOffRules() {}

    static boolean isOff(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || AFTER_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        var cycle = year % 19;
        var century = year / 100;
        var within = year % 100;
        var moon = (19 * cycle + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (within / 4) - moon - within % 4) % 7;
        var correction = (cycle + 11 * moon + 22 * weekday) / 451;
        var days = moon + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
