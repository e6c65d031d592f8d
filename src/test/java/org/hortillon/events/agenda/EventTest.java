package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTest {

    private static final Instant STARTS = Instant.parse("2024-11-07T17:30:00Z");
    private static final Instant ENDS = Instant.parse("2024-11-07T20:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2024-11-07T17:29:59Z, 19, OPEN",
        "2024-11-07T17:29:59Z, 20, FULL",
        "2024-11-07T17:29:59Z, 21, FULL",
        "2024-11-07T17:30:00Z, 20, RUNNING",
        "2024-11-07T19:59:59Z, 20, RUNNING",
        "2024-11-07T20:00:00Z, 20, PAST"
    })
    void an_event_is_open_until_it_is_full_then_runs_then_is_past(Instant now, long registered, EventState state) {
        assertThat(event(registered, 0, null).state(now)).isEqualTo(state);
    }

    @Test
    void an_event_that_was_called_off_stays_so_before_and_after_its_day() {
        var event = event(3, 0, LocalDate.of(2024, 11, 5));
        assertThat(event.state(STARTS.minusSeconds(1))).isEqualTo(EventState.CANCELLED);
        assertThat(event.state(ENDS.plusSeconds(1))).isEqualTo(EventState.CANCELLED);
    }

    @Test
    void places_left_are_never_less_than_none() {
        assertThat(event(18, 0, null).placesLeft()).isEqualTo(2);
        assertThat(event(25, 0, null).placesLeft()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void everybody_may_know_how_many_came_once_they_are_five(long attended, boolean shown) {
        assertThat(event(20, attended, null).showsAttendance(ENDS)).isEqualTo(shown);
        assertThat(event(20, attended, null).showsAttendance(STARTS)).isFalse();
    }

    private static Event event(long registered, long attended, @Nullable LocalDate cancelledOn) {
        return new Event(
                "cafe",
                "Café",
                null,
                "networking",
                STARTS,
                ENDS,
                LocalDate.of(2024, 11, 7),
                "Le Hangar",
                null,
                "Amiens",
                null,
                null,
                20,
                false,
                "Un **café**.",
                null,
                cancelledOn,
                null,
                registered,
                attended);
    }
}
