package org.hortillon.messages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.messages.contact.ContactRules.Field;
import org.hortillon.messages.contact.ContactRules.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactRulesTest {

    private static ContactForm form(
            @Nullable String subject, @Nullable String name, @Nullable String email, @Nullable String body) {
        return new ContactForm(subject, name, email, body, null);
    }

    @Test
    void a_whole_message_has_nothing_to_correct() {
        assertThat(ContactRules.problems(form("press", "Ana", "ana@exemple.fr", "Bonjour")))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once_in_the_order_of_the_form() {
        assertThat(ContactRules.problems(form(null, " ", null, "\n")))
                .containsExactly(
                        java.util.Map.entry(Field.SUBJECT, Problem.NO_SUBJECT),
                        java.util.Map.entry(Field.NAME, Problem.NO_NAME),
                        java.util.Map.entry(Field.EMAIL, Problem.NO_EMAIL),
                        java.util.Map.entry(Field.BODY, Problem.NO_BODY));
    }

    @ParameterizedTest
    @CsvSource({
        "ana@exemple.fr, true",
        "ana.maria+hub@mail.exemple.fr, true",
        "ana@, false",
        "ana@exemple, false",
        "ana@exemple., false",
        "ana@@exemple.fr, false",
        "a na@exemple.fr, false"
    })
    void an_address_must_be_complete(String email, boolean complete) {
        assertThat(ContactRules.addressMustBeComplete(form("press", "Ana", email, "Bonjour"))
                        .isEmpty())
                .isEqualTo(complete);
    }

    @Test
    void a_name_of_120_characters_is_taken_and_one_more_is_not() {
        assertThat(ContactRules.nameMustBeGiven(form("press", "a".repeat(120), "", "")))
                .isEmpty();
        assertThat(ContactRules.nameMustBeGiven(form("press", "a".repeat(121), "", "")))
                .contains(Problem.NAME_TOO_LONG);
    }

    @Test
    void a_message_of_5000_characters_is_taken_and_one_more_is_not() {
        assertThat(ContactRules.somethingMustBeSaid(form("press", "", "", "a".repeat(5000))))
                .isEmpty();
        assertThat(ContactRules.somethingMustBeSaid(form("press", "", "", "a".repeat(5001))))
                .contains(Problem.BODY_TOO_LONG);
    }

    @Test
    void a_subject_outside_the_list_is_none() {
        assertThat(ContactRules.subjectMustBeOneOfTheList(form("spam", "", "", "")))
                .contains(Problem.NO_SUBJECT);
    }
}
