package org.hortillon.coworking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceStateTest {

    private static final LocalDate OPENED = LocalDate.of(2024, 3, 4);

    @ParameterizedTest
    @CsvSource({
        "2024-03-03, , ANNOUNCED",
        "2024-03-04, , OPEN",
        "2030-01-01, , OPEN",
        "2024-08-31, 2024-09-01, OPEN",
        "2024-09-01, 2024-09-01, CLOSED",
        "2024-03-04, 2024-03-04, CLOSED"
    })
    void a_space_opens_on_its_first_day_and_is_closed_on_the_day_it_closes(
            LocalDate day, LocalDate closed, SpaceState state) {
        assertThat(SpaceState.on(day, OPENED, closed)).isEqualTo(state);
    }

    @Test
    void it_is_said_in_the_words_of_the_message_keys() {
        assertThat(SpaceState.ANNOUNCED.code()).isEqualTo("announced");
    }
}
