package org.hortillon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.kernel.DiscreetCounts.Group;
import org.junit.jupiter.api.Test;

class DiscreetCountsTest {

    @Test
    void groups_of_five_and_more_are_said_and_so_is_nobody() {
        var counts = counts("a", 5, "b", 0, "c", 12);

        assertThat(counts.total()).isEqualTo(17);
        assertThat(counts.groups()).containsExactly(new Group("a", 5L), new Group("b", 0L), new Group("c", 12L));
    }

    @Test
    void a_group_of_four_is_not_said_and_neither_is_the_next_that_would_give_it_away() {
        var counts = counts("a", 4, "b", 9, "c", 6);

        assertThat(counts.total()).isEqualTo(19);
        assertThat(counts.groups()).containsExactly(new Group("a", null), new Group("b", 9L), new Group("c", null));
    }

    @Test
    void two_small_groups_hide_each_other() {
        assertThat(counts("a", 3, "b", 3, "c", 9).groups())
                .containsExactly(new Group("a", null), new Group("b", null), new Group("c", 9L));
    }

    @Test
    void two_groups_of_one_would_be_given_away_by_their_sum() {
        assertThat(counts("a", 1, "b", 1, "c", 9, "d", 7).groups())
                .containsExactly(new Group("a", null), new Group("b", null), new Group("c", 9L), new Group("d", null));
    }

    @Test
    void a_small_group_alone_hides_the_total_too() {
        var counts = counts("a", 1, "b", 0);

        assertThat(counts.total()).isNull();
        assertThat(counts.groups()).containsExactly(new Group("a", null), new Group("b", 0L));
    }

    @Test
    void nobody_at_all_is_no_secret() {
        assertThat(counts("a", 0, "b", 0).total()).isZero();
    }

    private static DiscreetCounts counts(Object... keysAndCounts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int i = 0; i < keysAndCounts.length; i += 2) {
            counts.put((String) keysAndCounts[i], ((Integer) keysAndCounts[i + 1]).longValue());
        }
        return DiscreetCounts.of(counts);
    }
}
