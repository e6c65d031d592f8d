package org.hortillon.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoadTest {

    @ParameterizedTest
    @CsvSource({"0, 2, 2, false", "1, 2, 1, false", "2, 2, 0, true", "3, 2, 0, true", "0, 0, 0, true"})
    void a_mentor_has_room_until_the_capacity_is_reached(int taken, int capacity, int left, boolean full) {
        assertThat(new Load(taken, capacity).left()).isEqualTo(left);
        assertThat(new Load(taken, capacity).full()).isEqualTo(full);
    }
}
