package org.hortillon.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartTest {

    @Test
    void marks_are_cut_out_of_the_text() {
        var marked = "Les " + Part.START + "jardins" + Part.STOP + " du " + Part.START + "jardin" + Part.STOP;

        assertThat(Part.of(marked))
                .containsExactly(
                        new Part("Les ", false),
                        new Part("jardins", true),
                        new Part(" du ", false),
                        new Part("jardin", true));
    }

    @Test
    void text_without_marks_is_one_part() {
        assertThat(Part.of("Le Hangar")).containsExactly(new Part("Le Hangar", false));
        assertThat(Part.of("")).isEmpty();
    }
}
