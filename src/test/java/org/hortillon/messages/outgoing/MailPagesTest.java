package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@HubTest
class MailPagesTest {

    private static final String PAGE = "/equipe/courriers";

    private final TestHub hub;
    private final PostOffice office;

    MailPagesTest(TestHub hub) {
        this.hub = hub;
        this.office = new PostOffice(hub);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void the_team_finds_mails_by_state_kind_and_words_and_others_see_nothing_of_it() {
        var sent = office.putOne();
        office.deliver();
        office.put(Letter.reminder("messages.arrived", "bruno@exemple.fr", Language.EN)
                .with("name", "Bruno")
                .with("about", "Press")
                .action("/contact"));
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(PAGE).body())
                .containsSubsequence("Bruno has written to you", "Ana Diaz vous a écrit")
                .contains("2 courriels", "En attente", "Aucun serveur de courrier");
        assertThat(team.get(PAGE + "?etat=sent").body())
                .contains("ana@exemple.fr")
                .doesNotContain("bruno@exemple.fr");
        assertThat(team.get(PAGE + "?genre=reminder").body())
                .contains("bruno@exemple.fr")
                .doesNotContain("ana@exemple.fr");
        assertThat(team.get(PAGE + "?q=DIAZ").body()).contains("Un courriel", "ana@exemple.fr");
        assertThat(team.get(PAGE + "?q=personne").body()).contains("Aucun courriel ne correspond");
        assertThat(team.get("/en" + PAGE).body()).contains("2 mails", "Waiting");
        assertThat(hub.signedIn(Role.MEMBER).get(PAGE).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(PAGE + "/" + sent).status()).isEqualTo(404);
        assertThat(hub.inHub(() -> TestHub.found())
                        .signedIn(Role.TEAM)
                        .get(PAGE + "/" + sent)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_mail_is_shown_as_its_reader_gets_it_without_its_dress_and_without_what_lets_in() {
        var id = office.put(OutboxTest.letter(Language.FR)
                .with("name", "<script>alert(1)</script>")
                .action("/entrer?jeton=")
                .secret("verysecret")
                .attach("rendez-vous.ics", "text/html", "<b>x</b>".getBytes(StandardCharsets.UTF_8)));
        var team = hub.signedIn(Role.TEAM);
        var page = team.get(PAGE + "/" + id).body();
        assertThat(page)
                .contains("ana@exemple.fr", "Message-ID", "rendez-vous.ics", "Version en texte seul")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert", "verysecret", "font-family", " style=");
        var file = team.get(PAGE + "/" + id + "/pieces/0");
        assertThat(file.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(file.header("Content-Disposition")).startsWith("attachment;").contains("rendez-vous.ics");
        assertThat(team.get(PAGE + "/" + id + "/pieces/1").status()).isEqualTo(404);
    }

    @Test
    void in_a_demonstration_the_team_reads_what_lets_in_as_no_mail_leaves() {
        hub.execute("update hubs.hubs set fictional = true");
        var id = office.put(
                OutboxTest.letter(Language.FR).action("/entrer?jeton=").secret("verysecret"));
        assertThat(hub.signedIn(Role.TEAM).get(PAGE + "/" + id).body()).contains("/entrer?jeton=verysecret");
    }

    @Test
    void a_mail_that_was_given_up_awaits_the_team_and_is_sent_again_and_noted() {
        office.sink.says(line -> line.startsWith("RCPT") ? "550 no such user" : "");
        var id = office.putOne();
        office.deliver();
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe").body()).contains("courriel abandonné", PAGE + "?etat=failed");
        assertThat(team.get(PAGE + "/" + id).body()).contains("550 no such user");
        office.sink.says(line -> "");
        team.submit(PAGE, PAGE + "/" + id + "/renvoi", Map.of());
        assertThat(office.state(id)).isEqualTo("waiting");
        office.deliver();
        assertThat(office.state(id)).isEqualTo("sent");
        assertThat(hub.value(Long.class, "select count(*) from access.audit where act = 'messages.sent_again'"))
                .isOne();
        team.submit(PAGE, PAGE + "/" + id + "/renvoi", Map.of());
        assertThat(office.state(id)).as("what was sent is not sent again").isEqualTo("sent");
    }
}
