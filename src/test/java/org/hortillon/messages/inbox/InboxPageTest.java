package org.hortillon.messages.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;

@HubTest
class InboxPageTest {

    private static final int BUDGET = 8;
    private static final String PAGE = "/equipe/messages";

    private static String message(TestHub hub, String name, String receivedAt) {
        hub.execute("""
                insert into messages.contact_requests (subject, name, email, body, language, received_at)
                values ('press', ?, 'ana@exemple.fr', 'Première ligne' || chr(10) || '<b>Deuxième</b>', 'en', ?::timestamptz)""", name, receivedAt);
        return PAGE + "/"
                + hub.value(String.class, "select id::text from messages.contact_requests where name = ?", name);
    }

    @Test
    void the_team_reads_what_waits_the_oldest_first(TestHub hub) {
        message(hub, "Bruno", "2024-12-14T10:00:00Z");
        message(hub, "Ana", "2024-12-13T10:00:00Z");

        assertThat(hub.signedIn(Role.TEAM).get(PAGE).body())
                .containsSubsequence("Ana", "Bruno")
                .contains(
                        "mailto:ana@exemple.fr",
                        "<p>Première ligne</p>",
                        "&lt;b&gt;Deuxième",
                        "Presse",
                        "En anglais",
                        "11 h 00")
                .contains("Personne ne s’en charge");
    }

    @Test
    void a_message_is_taken_on_answered_and_reopened(TestHub hub) {
        var path = message(hub, "Ana", "2024-12-13T10:00:00Z");
        var team = hub.signedIn(Role.TEAM);

        assertThat(team.submit(PAGE, path + "/attribution", Map.of()).location())
                .endsWith("etat=mine");
        assertThat(team.get(PAGE + "?etat=mine").body())
                .contains("Ana", "Pris en charge par Camille Test", "Rendre à l’équipe");

        assertThat(team.submit(PAGE, path + "/reponse", Map.of()).location()).endsWith("etat=answered");
        assertThat(team.get(PAGE).body()).contains("Aucun message en attente").doesNotContain("Ana");
        assertThat(team.get(PAGE + "?etat=answered").body()).contains("Ana", "Répondu par Camille Test");

        team.submit(PAGE + "?etat=answered", path + "/reouverture", Map.of());
        assertThat(team.get(PAGE).body()).contains("Ana");
    }

    @Test
    void whoever_takes_it_on_first_keeps_it_and_alone_can_give_it_back(TestHub hub) {
        var path = message(hub, "Ana", "2024-12-13T10:00:00Z");
        var first = hub.signedIn(Role.TEAM);
        var second = hub.signedIn(Role.TEAM);
        message(hub, "Bruno", "2024-12-14T10:00:00Z");

        first.submit(PAGE, path + "/attribution", Map.of());
        second.submit(PAGE, path + "/attribution", Map.of());
        second.submit(PAGE, path + "/restitution", Map.of());
        assertThat(first.get(PAGE + "?etat=mine").body()).contains("Ana");
        assertThat(second.get(PAGE + "?etat=mine").body()).doesNotContain("Ana");

        first.submit(PAGE, path + "/restitution", Map.of());
        assertThat(first.get(PAGE + "?etat=mine").body()).doesNotContain("Ana");
    }

    @Test
    void the_start_page_tells_how_many_wait(TestHub hub) {
        message(hub, "Ana", "2024-12-13T10:00:00Z");
        assertThat(hub.signedIn(Role.TEAM).get("/equipe").body()).contains("message sans réponse", PAGE);
    }

    @Test
    void to_everybody_else_the_inbox_does_not_exist(TestHub hub) {
        assertThat(hub.visitor().get(PAGE).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(PAGE).status()).isEqualTo(404);
    }

    @Test
    void an_act_without_the_token_of_the_form_is_refused(TestHub hub) {
        var path = message(hub, "Ana", "2024-12-13T10:00:00Z");
        assertThat(hub.signedIn(Role.TEAM).post(path + "/reponse", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void the_page_stays_within_its_budget_beside_what_a_session_costs(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var session = hub.sessionStatements(team);
        assertThat(hub.statements(() -> team.get(PAGE)) - session).isBetween(1, BUDGET);
    }

    @ParameterizedTest
    @CsvSource({
        "subject = 'spam', subject_check",
        "email = 'nowhere', email_check",
        "body = '', body_check",
        "answered_at = '2024-12-14', answered_by_somebody",
        "assigned_at = '2024-12-14', assigned_to_somebody"
    })
    void a_wrong_record_is_refused(String change, String constraint, TestHub hub) {
        message(hub, "Ana", "2024-12-13T10:00:00Z");
        assertThatThrownBy(() -> hub.execute("update messages.contact_requests set " + change))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(constraint);
    }
}
