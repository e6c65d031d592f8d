package org.hortillon.figures.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class SmallGroupsTest {

    @Test
    void a_small_group_is_hidden_together_with_the_next_so_that_subtraction_does_not_find_it() {
        assertThat(SmallGroups.toHide(Map.of("a", 3L, "b", 9L, "c", 6L))).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void large_groups_and_empty_ones_are_shown() {
        assertThat(SmallGroups.toHide(Map.of("a", 5L, "b", 0L))).isEmpty();
    }

    @RepeatedTest(50)
    void what_is_hidden_is_never_one_group_nor_few_people_when_more_could_be_hidden() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var people = new TreeMap<String, Long>();
        for (var place = 0; place < 1 + random.nextInt(8); place++) {
            people.put("g" + place, (long) random.nextInt(12));
        }
        var hidden = SmallGroups.toHide(people);
        var together = hidden.stream().mapToLong(people::get).sum();
        var large = people.values().stream()
                .filter(count -> count >= SmallGroups.LEAST)
                .count();
        if (!hidden.isEmpty() && large > 0) {
            assertThat(hidden.size()).as("seed %d: %s", seed, people).isGreaterThan(1);
            assertThat(together).as("seed %d: %s", seed, people).isGreaterThanOrEqualTo(SmallGroups.LEAST);
        }
    }
}
