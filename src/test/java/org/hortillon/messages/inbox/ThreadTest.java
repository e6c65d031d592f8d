package org.hortillon.messages.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ThreadTest {

    private static final String PAGE = "/equipe/messages";

    private final TestHub hub;
    private String path = "";

    ThreadTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void anaHasWrittenInEnglish() {
        hub.execute("update hubs.hubs set email = 'bonjour@exemple.fr'");
        hub.execute("""
                insert into messages.contact_requests (subject, name, email, body, language, received_at)
                values ('press', 'Ana Diaz', 'ana@exemple.fr', 'A question' || chr(10) || '<b>bold</b>', 'en', '2024-12-13T10:00:00Z')""");
        path = PAGE + "/" + hub.value(UUID.class, "select id from messages.contact_requests");
    }

    @Test
    void an_answer_leaves_as_a_mail_in_the_language_of_whoever_wrote_and_the_thread_is_kept() {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(path, path + "/courriel", Map.of("texte", "Bonjour Ana,\r\n\r\nOui <i>bien sûr</i>."))
                        .location())
                .endsWith(path);
        assertThat(hub.rows("select * from messages.outgoing")).singleElement().satisfies(mail -> {
            assertThat(mail)
                    .containsEntry("recipient", "ana@exemple.fr")
                    .containsEntry("reply_to", "bonjour@exemple.fr")
                    .containsEntry("language", "en")
                    .containsEntry("subject", "Re: your message to Les Hortillons");
            assertThat(String.valueOf(mail.get("text")))
                    .startsWith("Bonjour Ana,\n\nOui <i>bien sûr</i>.")
                    .contains("> A question\n> <b>bold</b>");
            assertThat(String.valueOf(mail.get("html")))
                    .contains("Oui &lt;i&gt;bien sûr")
                    .doesNotContain("<b>bold");
        });
        assertThat(team.get(path).body())
                .containsSubsequence("A question", "En attente", "Bonjour Ana,", "Oui &lt;i&gt;bien")
                .contains("Répondu par Camille Test");
        assertThat(hub.value(String.class, "select assigned_to from messages.inbox"))
                .isEqualTo("Camille Test");
        assertThat(team.get(PAGE).body()).doesNotContain("Ana Diaz");
        assertThat(hub.value(Long.class, "select count(*) from access.audit where act = 'messages.answered'"))
                .isOne();
    }

    @Test
    void more_than_one_answer_may_be_given_and_what_is_erased_takes_its_answers_along() {
        var team = hub.signedIn(Role.TEAM);
        team.submit(path, path + "/courriel", Map.of("texte", "Première réponse"));
        team.submit(path, path + "/courriel", Map.of("texte", "Seconde réponse"));
        assertThat(team.get(path).body()).containsSubsequence("Première réponse", "Seconde réponse");
        hub.execute("delete from messages.contact_requests");
        assertThat(hub.count("messages.answers")).isZero();
    }

    @Test
    void an_empty_answer_or_one_too_long_does_not_leave_and_what_was_typed_is_kept() {
        var team = hub.signedIn(Role.TEAM);
        var empty = team.submit(path, path + "/courriel", Map.of("texte", "  "));
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Écrivez votre réponse");
        var late = team.submit(path, path + "/courriel", Map.of("texte", "Trop long " + "x".repeat(5000)));
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Trop long xxx");
        assertThat(hub.count("messages.outgoing")).isZero();
    }

    @Test
    void the_thread_is_the_teams_only() {
        assertThat(hub.visitor().get(path).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(path).status()).isEqualTo(404);
        assertThat(TestHub.found().signedIn(Role.TEAM).get(path).status()).isEqualTo(404);
    }
}
