package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final String BASE = "un\ndeux\ntrois\nquatre\ncinq\n";

    @Test
    void changes_in_different_places_are_both_kept() {
        assertThat(Merge.of(BASE, "UN\ndeux\ntrois\nquatre\ncinq\n", "un\ndeux\ntrois\nquatre\nCINQ\nsix\n"))
                .contains("UN\ndeux\ntrois\nquatre\nCINQ\nsix\n");
        assertThat(Merge.of(BASE, "deux\ntrois\nquatre\ncinq\n", "un\ndeux\ntrois\ncinq\n"))
                .contains("deux\ntrois\ncinq\n");
    }

    @Test
    void the_same_change_twice_is_one() {
        assertThat(Merge.of(BASE, "un\ndeux\nTROIS\nquatre\ncinq\n", "un\ndeux\nTROIS\nquatre\ncinq\n"))
                .contains("un\ndeux\nTROIS\nquatre\ncinq\n");
    }

    @Test
    void two_changes_of_one_line_are_not_joined() {
        assertThat(Merge.of(BASE, "un\nDEUX\ntrois\nquatre\ncinq\n", "un\nzwei\ntrois\nquatre\ncinq\n"))
                .isEmpty();
        assertThat(Merge.of("", "a\n", "b\n")).isEmpty();
    }

    @Test
    void who_changes_nothing_gets_what_the_other_wrote() {
        var random = new Random(20_241_215L);
        for (var run = 0; run < 500; run++) {
            var base = text(random);
            var other = changed(base, random);
            assertThat(Merge.of(base, base, other)).contains(other);
            assertThat(Merge.of(base, other, base)).contains(other);
        }
    }

    @Test
    void no_line_that_somebody_added_is_lost() {
        var random = new Random(412L);
        for (var run = 0; run < 500; run++) {
            var base = text(random);
            var mine = base + "de moi " + run + "\n";
            var theirs = "d’elle " + run + "\n" + base;
            assertThat(Merge.of(base, mine, theirs)).contains("d’elle " + run + "\n" + base + "de moi " + run + "\n");
        }
    }

    private static String text(Random random) {
        var lines = new ArrayList<String>();
        for (var line = 0; line < 3 + random.nextInt(12); line++) {
            lines.add("ligne " + random.nextInt(6) + "\n");
        }
        return String.join("", lines);
    }

    private static String changed(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("(?<=\\n)")));
        lines.set(random.nextInt(lines.size()), "autre\n");
        lines.add(random.nextInt(lines.size()), "neuve\n");
        return String.join("", lines);
    }
}
