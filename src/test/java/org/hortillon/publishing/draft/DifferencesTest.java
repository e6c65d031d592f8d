package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hortillon.publishing.draft.Differences.Kind;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static String told(String before, String after) {
        return Differences.between(before, after).stream()
                .map(line -> (line.gap() ? "…\n" : "")
                        + switch (line.kind()) {
                            case SAME -> " ";
                            case REMOVED -> "-";
                            case ADDED -> "+";
                        }
                        + line.number()
                        + " "
                        + line.pieces().stream()
                                .map(piece -> piece.kind() == Kind.SAME ? piece.words() : "[" + piece.words() + "]")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void equal_texts_differ_in_nothing() {
        assertThat(Differences.between("a\nb\n", "a\nb\n")).isEmpty();
    }

    @Test
    void within_a_line_the_words_that_changed_are_told() {
        assertThat(told("Nous étions 80 membres.\n", "Nous étions 82 membres.\n"))
                .isEqualTo("-1 Nous étions [80] membres.\n+1 Nous étions [82] membres.");
    }

    @Test
    void lines_far_from_any_change_are_left_out() {
        var before = IntStream.rangeClosed(1, 20).mapToObj(n -> "l" + n).collect(Collectors.joining("\n"));
        var after = before.replace("l3\n", "").replace("l15", "l15\nneuve");
        assertThat(told(before, after)).isEqualTo("""
                 1 l1
                 2 l2
                -3 [l3]
                 3 l4
                 4 l5
                …
                 13 l14
                 14 l15
                +15 [neuve]
                 16 l16
                 17 l17""");
    }
}
