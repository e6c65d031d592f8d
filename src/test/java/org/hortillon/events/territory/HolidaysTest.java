package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2038-04-25"
    })
    void easter_is_where_the_moon_puts_it(LocalDate easter) {
        assertThat(PublicHolidayRules.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01, new_year", "2025-04-21, easter_monday", "2025-05-01, labour_day", "2025-05-08, victory_day",
        "2025-05-29, ascension_day", "2025-06-09, whit_monday", "2025-07-14, national_day", "2025-08-15, assumption",
        "2025-11-01, all_saints_day", "2025-11-11, armistice", "2025-12-25, christmas_day"
    })
    void a_year_has_eleven_days_off(LocalDate day, String code) {
        assertThat(PublicHolidayRules.on(day)).contains(code);
        assertThat(LocalDate.of(2025, 1, 1)
                        .datesUntil(LocalDate.of(2026, 1, 1))
                        .filter(each -> PublicHolidayRules.on(each).isPresent()))
                .hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-18, ''", "2024-10-19, all_saints", "2024-11-03, all_saints", "2024-11-04, ''", "2024-12-21, christmas",
        "2025-02-07, ''", "2025-02-08, winter", "2025-02-23, winter", "2025-02-24, ''", "2025-04-05, spring",
        "2025-05-30, ascension", "2026-02-14, winter", "2026-03-02, ''", "2027-02-20, winter", "2027-05-03, ''"
    })
    void the_schools_of_amiens_are_closed_when_the_ministry_says_so(LocalDate day, String code) {
        assertThat(SchoolHolidays.of(Set.of("80")).during(day, day).orElse("")).isEqualTo(code);
    }

    @Test
    void of_other_zones_nothing_is_said() {
        assertThat(SchoolHolidays.of(Set.of("75")).closed()).isEmpty();
        assertThat(SchoolHolidays.of(Set.of()).closed()).isEmpty();
    }

    @Test
    void the_file_is_in_order_and_holidays_do_not_overlap() {
        var closed = SchoolHolidays.of(Set.of("80")).closed();
        assertThat(closed).hasSize(24).allMatch(each -> each.first().isBefore(each.last()));
        for (var place = 1; place < closed.size(); place++) {
            assertThat(closed.get(place).first()).isAfter(closed.get(place - 1).last());
        }
    }
}
