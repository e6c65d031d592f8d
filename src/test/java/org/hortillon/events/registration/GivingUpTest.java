package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivingUpTest {

    @ParameterizedTest
    @CsvSource({
        "SEATED, 2024-12-15, CANCELLED",
        "SEATED, 2024-12-16, EXCUSED",
        "OFFERED, 2024-12-16, CANCELLED",
        "WAITING, 2024-12-16, CANCELLED",
        "ASKED, 2024-12-16, CANCELLED",
    })
    void who_gives_a_seat_up_on_the_day_of_the_event_is_excused(Standing before, LocalDate today, Standing after) {
        assertThat(RegistrationRules.givenUp(before, today, LocalDate.of(2024, 12, 16)))
                .isEqualTo(after);
    }
}
