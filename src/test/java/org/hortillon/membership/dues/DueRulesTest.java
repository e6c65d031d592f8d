package org.hortillon.membership.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.hortillon.membership.dues.DueRules.Stage;
import org.hortillon.membership.dues.DueRules.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueRulesTest {

    @ParameterizedTest
    @CsvSource({
        "true, 2022-03-04, 2024-12-15, 2024-01-01, 2025-01-01, 2024-01-01",
        "true, 2024-11-03, 2024-12-15, 2024-01-01, 2025-01-01, 2024-11-03",
        "true, 2024-11-03, 2025-01-01, 2025-01-01, 2026-01-01, 2025-01-01",
        "false, 2022-03-04, 2024-12-15, 2024-03-04, 2025-03-04, 2024-03-04",
        "false, 2022-03-04, 2024-03-03, 2023-03-04, 2024-03-04, 2023-03-04",
        "false, 2020-02-29, 2021-02-28, 2021-02-28, 2022-02-28, 2021-02-28",
        "false, 2024-12-15, 2024-12-15, 2024-12-15, 2025-12-15, 2024-12-15"
    })
    void a_day_falls_into_one_period(
            boolean calendar, LocalDate joined, LocalDate day, LocalDate from, LocalDate until, LocalDate due) {
        assertThat(DueRules.period(calendar, joined, day)).isEqualTo(new DueRules.Period(from, until, due));
    }

    @Test
    void whoever_joined_on_a_leap_day_has_periods_without_holes() {
        var joined = LocalDate.parse("2020-02-29");
        for (var day = joined; day.isBefore(LocalDate.parse("2028-04-01")); day = day.plusDays(1)) {
            var period = DueRules.period(false, joined, day);
            assertThat(day).isBetween(period.from(), period.until().minusDays(1));
        }
    }

    @Test
    void late_begins_the_day_after_the_days_of_grace() {
        var lateAfter = LocalDate.parse("2024-01-31");
        assertThat(DueRules.state(null, null, lateAfter, lateAfter)).isEqualTo(State.DUE);
        assertThat(DueRules.state(null, null, lateAfter, lateAfter.plusDays(1))).isEqualTo(State.LATE);
        assertThat(DueRules.state(lateAfter, null, lateAfter, lateAfter.plusYears(1)))
                .isEqualTo(State.PAID);
        assertThat(DueRules.state(null, lateAfter, lateAfter, lateAfter.plusYears(1)))
                .isEqualTo(State.EXEMPTED);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-17, ''",
        "2023-12-18, BEFORE",
        "2023-12-31, BEFORE",
        "2024-01-01, AT",
        "2024-01-31, AT",
        "2024-02-01, AFTER"
    })
    void a_reminder_belongs_to_its_days(LocalDate today, String stage) {
        assertThat(DueRules.stage(LocalDate.parse("2024-01-01"), 14, 30, today))
                .isEqualTo(stage.isEmpty() ? Optional.empty() : Optional.of(Stage.valueOf(stage)));
    }

    @ParameterizedTest
    @CsvSource({"50, 5000", "'50,5', 5050", "'1 250,00 €', 125000", "12.34, 1234"})
    void money_is_read_as_people_write_it(String text, long cents) {
        assertThat(Money.cents(text)).contains(cents);
    }

    @ParameterizedTest
    @CsvSource({"''", "-5", "cinquante", "'1,234'", "9999999999"})
    void what_is_no_amount_is_none(String text) {
        assertThat(Money.cents(text)).isEmpty();
    }
}
