package org.hortillon.events.territory;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;

/** The eleven days off of French law (code du travail, article L3133-1). */
final class PublicHolidayRules {

    private static final Map<MonthDay, String> FIXED = Map.of(
            MonthDay.of(1, 1), "new_year",
            MonthDay.of(5, 1), "labour_day",
            MonthDay.of(5, 8), "victory_day",
            MonthDay.of(7, 14), "national_day",
            MonthDay.of(8, 15), "assumption",
            MonthDay.of(11, 1), "all_saints_day",
            MonthDay.of(11, 11), "armistice",
            MonthDay.of(12, 25), "christmas_day");

    private static final int EASTER_MONDAY = 1;
    private static final int ASCENSION = 39;
    private static final int WHIT_MONDAY = 50;

    private PublicHolidayRules() {}

    /** The code of the holiday on a day, if it is one. */
    static Optional<String> on(LocalDate day) {
        var easter = easter(day.getYear());
        if (day.equals(easter.plusDays(EASTER_MONDAY))) {
            return Optional.of("easter_monday");
        }
        if (day.equals(easter.plusDays(ASCENSION))) {
            return Optional.of("ascension_day");
        }
        if (day.equals(easter.plusDays(WHIT_MONDAY))) {
            return Optional.of("whit_monday");
        }
        return Optional.ofNullable(FIXED.get(MonthDay.from(day)));
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
