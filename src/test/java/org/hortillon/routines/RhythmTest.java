package org.hortillon.routines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final ZoneId AMIENS = ZoneId.of("Europe/Paris");
    private static final Rhythm AT_FOUR = new Rhythm.Daily(LocalTime.of(4, 0));
    private static final Rhythm AT_HALF_PAST_TWO = new Rhythm.Daily(LocalTime.of(2, 30));

    private static Instant next(Rhythm rhythm, String now) {
        return rhythm.next(Instant.parse(now), AMIENS);
    }

    @Test
    void a_pause_begins_when_the_job_ended() {
        assertThat(next(new Rhythm.Every(Duration.ofMinutes(5)), "2024-12-15T08:00:00Z"))
                .isEqualTo("2024-12-15T08:05:00Z");
    }

    @Test
    void a_time_of_day_is_that_of_the_hub() {
        assertThat(next(AT_FOUR, "2024-12-15T02:59:59Z")).isEqualTo("2024-12-15T03:00:00Z");
        assertThat(next(AT_FOUR, "2024-12-15T03:00:00Z")).isEqualTo("2024-12-16T03:00:00Z");
        assertThat(AT_FOUR.next(Instant.parse("2024-12-15T03:00:00Z"), ZoneId.of("Pacific/Tahiti")))
                .isEqualTo("2024-12-15T14:00:00Z");
    }

    @Test
    void a_day_without_that_time_has_the_first_time_after_it() {
        assertThat(next(AT_HALF_PAST_TWO, "2024-03-30T12:00:00Z")).isEqualTo("2024-03-31T01:30:00Z");
        assertThat(next(AT_HALF_PAST_TWO, "2024-03-31T01:30:00Z")).isEqualTo("2024-04-01T00:30:00Z");
    }

    @Test
    void a_day_that_has_that_time_twice_has_the_job_once() {
        assertThat(next(AT_HALF_PAST_TWO, "2024-10-26T12:00:00Z")).isEqualTo("2024-10-27T00:30:00Z");
        assertThat(next(AT_HALF_PAST_TWO, "2024-10-27T00:30:00Z")).isEqualTo("2024-10-28T01:30:00Z");
    }
}
