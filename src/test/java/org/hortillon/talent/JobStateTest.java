package org.hortillon.talent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobStateTest {

    @ParameterizedTest
    @CsvSource({
        "2024-09-30, , AHEAD",
        "2024-10-01, , OPEN",
        "2024-12-31, , OPEN",
        "2025-01-01, , EXPIRED",
        "2024-11-14, 2024-11-15, OPEN",
        "2024-11-15, 2024-11-15, CLOSED",
        "2025-02-01, 2024-11-15, CLOSED",
        "2025-01-01, 2025-01-20, EXPIRED"
    })
    void an_offer_is_open_from_its_first_day_through_its_last_unless_closed_before(
            LocalDate day, @Nullable LocalDate closedOn, JobState state) {
        assertThat(JobState.on(day, LocalDate.of(2024, 10, 1), LocalDate.of(2024, 12, 31), closedOn))
                .isEqualTo(state);
    }
}
