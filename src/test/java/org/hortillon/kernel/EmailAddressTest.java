package org.hortillon.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@exemple.fr", "a.b+c@mail.exemple.co.uk", "éloïse@exemple.fr"})
    void an_address_with_all_its_parts_is_complete(String text) {
        assertThat(EmailAddress.isComplete(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ana",
                "ana@exemple",
                "@exemple.fr",
                "ana@@exemple.fr",
                "ana@exemple..fr",
                "ana @exemple.fr",
                "ana@exemple.fr."
            })
    void what_lacks_a_part_is_not(String text) {
        assertThat(EmailAddress.isComplete(text)).isFalse();
    }

    @Test
    void an_address_of_254_signs_is_complete_and_one_of_255_is_not() {
        assertThat(EmailAddress.isComplete("a".repeat(243) + "@exemple.fr")).isTrue();
        assertThat(EmailAddress.isComplete("a".repeat(244) + "@exemple.fr")).isFalse();
    }
}
