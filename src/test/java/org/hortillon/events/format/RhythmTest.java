package org.hortillon.events.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final Tr FRENCH = new Tr(Language.FR, ZoneId.of("Europe/Paris"));
    private static final Tr ENGLISH = new Tr(Language.EN, ZoneId.of("Europe/Paris"));

    @Test
    void every_choice_of_a_form_is_a_rule_that_says_the_same_choice() {
        for (var every : Rhythm.EVERY.subList(0, 4)) {
            for (var week : Rhythm.WEEKS) {
                for (var day : DayOfWeek.values()) {
                    var rhythm = Rhythm.of(every, week, day);
                    assertThat(rhythm.isGood()).as(rhythm.rule()).isTrue();
                    assertThat(rhythm.every()).as(rhythm.rule()).isEqualTo(every);
                    assertThat(rhythm.day()).isEqualTo(day);
                    if (every.equals("month") || every.equals("quarter")) {
                        assertThat(rhythm.week()).isEqualTo(week);
                    }
                }
            }
        }
    }

    @Test
    void the_first_thursday_of_each_month_of_a_year_is_twelve_days() {
        var days = new Rhythm("FREQ=MONTHLY;BYDAY=1TH").days(FIRST, LAST);
        assertThat(days).hasSize(12).startsWith(LocalDate.of(2025, 1, 2)).contains(LocalDate.of(2025, 5, 1));
        assertThat(days).allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY && day.getDayOfMonth() <= 7);
    }

    /** Counted day by day, without any library. */
    @Test
    void rhythms_give_the_days_that_one_counts_by_hand() {
        for (var day : DayOfWeek.values()) {
            for (var week : Rhythm.WEEKS) {
                var monthly = new ArrayList<LocalDate>();
                for (var at = FIRST; !at.isAfter(LAST); at = at.plusDays(1)) {
                    var rank = (at.getDayOfMonth() + 6) / 7;
                    var last = at.getDayOfMonth() + 7 > at.lengthOfMonth();
                    if (at.getDayOfWeek() == day && (week.equals("-1") ? last : rank == Integer.parseInt(week))) {
                        monthly.add(at);
                    }
                }
                assertThat(Rhythm.of("month", week, day).days(FIRST, LAST)).isEqualTo(monthly);
                assertThat(Rhythm.of("quarter", week, day).days(FIRST, LAST))
                        .isEqualTo(monthly.stream()
                                .filter(at -> (at.getMonthValue() - 1) % 3 == 0)
                                .toList());
            }
        }
    }

    @Test
    void a_fortnight_begins_with_the_first_day_of_its_name() {
        assertThat(Rhythm.of("fortnight", "1", DayOfWeek.TUESDAY).days(FIRST, LocalDate.of(2025, 2, 15)))
                .hasSizeBetween(3, 4)
                .allMatch(day -> day.getDayOfWeek() == DayOfWeek.TUESDAY)
                .isSorted();
    }

    @Test
    void no_day_stands_outside_of_the_first_and_the_last() {
        var days = new Rhythm("FREQ=WEEKLY;BYDAY=TH").days(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 16));
        assertThat(days).containsExactly(LocalDate.of(2025, 1, 2), LocalDate.of(2025, 1, 9), LocalDate.of(2025, 1, 16));
    }

    @Test
    void rules_with_hours_or_an_end_of_their_own_and_nonsense_are_refused() {
        for (var rule : new String[] {
            "",
            "FREQ=HOURLY",
            "FREQ=MONTHLY;COUNT=3",
            "FREQ=MONTHLY;UNTIL=20251231",
            "FREQ=DAILY;BYHOUR=8",
            "jeudi",
            "FREQ=MONTHLY;BYDAY=XX",
            "FREQ=MONTHLY;INTERVAL=X"
        }) {
            assertThat(new Rhythm(rule).isGood()).as(rule).isFalse();
        }
        assertThat(new Rhythm("FREQ=YEARLY;BYMONTH=9;BYDAY=2SA").isGood()).isTrue();
    }

    @Test
    void rhythms_are_said_in_words() {
        assertThat(new Rhythm("FREQ=MONTHLY;BYDAY=1TH").said(FRENCH)).isEqualTo("le premier jeudi de chaque mois");
        assertThat(new Rhythm("FREQ=MONTHLY;BYDAY=-1TU").said(ENGLISH)).isEqualTo("the last Tuesday of each month");
        assertThat(new Rhythm("FREQ=MONTHLY;INTERVAL=3;BYDAY=2TU").said(FRENCH))
                .isEqualTo("le deuxième mardi, une fois par trimestre");
        assertThat(new Rhythm("FREQ=WEEKLY;BYDAY=MO").said(FRENCH)).isEqualTo("chaque lundi");
        assertThat(new Rhythm("FREQ=YEARLY;BYMONTH=9;BYDAY=2SA").said(FRENCH))
                .isEqualTo("FREQ=YEARLY;BYMONTH=9;BYDAY=2SA");
    }
}
