package org.hortillon.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static Period period(String text) {
        return Period.parse(text).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-01-05..2024-06-30, 2024-01-05, 2024-06-30",
    })
    void a_period_is_written_as_it_is_read(String code, String from, String to) {
        assertThat(period(code).from()).hasToString(from);
        assertThat(period(code).to()).hasToString(to);
        assertThat(period(code).code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "24",
                "2024-13",
                "2024-Q5",
                "2024-02-30..2024-03-01",
                "2024-06-30..2024-01-01",
                "0001",
                "2024 "
            })
    void what_is_no_period_is_not_read(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023",
        "2024-Q1, 2023-Q1",
        "2024-02, 2023-02",
        "2024-02-05..2024-02-29, 2023-02-05..2023-02-28",
        "2025-01-01..2025-02-28, 2024-01-01..2024-02-29",
        "2024-03-11..2024-03-20, 2023-03-11..2023-03-20"
    })
    void the_year_before_has_the_same_days_and_whole_months_stay_whole(String code, String before) {
        assertThat(period(code).yearBefore().code()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"2024, 2023", "2024-Q1, 2023-Q4", "2024-01, 2023-12", "2024-03-11..2024-03-20, 2024-03-01..2024-03-10"})
    void the_previous_period_is_as_long_and_ends_on_the_eve(String code, String previous) {
        assertThat(period(code).previous().code()).isEqualTo(previous);
    }

    @Test
    void days_that_make_a_whole_year_quarter_or_month_are_known_as_such() {
        assertThat(Period.between(period("2024").from(), period("2024").to()).code())
                .isEqualTo("2024");
        assertThat(Period.between(period("2024-Q2").from(), period("2024-Q2").to())
                        .code())
                .isEqualTo("2024-Q2");
        assertThat(Period.between(period("2024-02").from(), period("2024-02").to())
                        .code())
                .isEqualTo("2024-02");
    }
}
