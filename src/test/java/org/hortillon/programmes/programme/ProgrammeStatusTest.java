package org.hortillon.programmes.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeStatusTest {

    private static final LocalDate STARTS = LocalDate.of(2024, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "2024-01-31, , ANNOUNCED",
        "2024-02-01, , RUNNING",
        "2040-01-01, , RUNNING",
        "2024-06-30, 2024-06-30, RUNNING",
        "2024-07-01, 2024-06-30, ENDED",
        "2024-01-31, 2024-06-30, ANNOUNCED"
    })
    void a_programme_runs_from_its_first_day_to_its_last(LocalDate day, LocalDate ends, ProgrammeStatus status) {
        assertThat(ProgrammeStatus.on(day, STARTS, ends)).isEqualTo(status);
    }
}
