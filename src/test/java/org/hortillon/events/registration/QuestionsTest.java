package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.privacy.retention.RetentionFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class QuestionsTest {

    private static final String INES = "ines@exemple.fr";
    private static final String FORM = RegistrationFixture.form("voeux");
    private static final String PAGE = "/equipe/evenements/voeux/questions";
    private final TestHub hub;

    QuestionsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
    }

    private void ask(String text, String kind, String audience, boolean required) {
        var fields = new HashMap<>(Map.of("texte", text, "genre", kind, "pour", audience));
        fields.put("choix", kind.equals("choice") ? "Oui-da | Aye\nNenni | Nay" : "");
        if (required) {
            fields.put("obligatoire", "oui");
        }
        hub.signedIn(Role.TEAM).submit(PAGE, PAGE, fields);
    }

    private String field(String text) {
        return "question-" + hub.value(java.util.UUID.class, "select id from events.questions where text = ?", text);
    }

    @Test
    void what_the_team_asks_is_answered_and_shown_to_the_team_in_the_table_and_to_the_person() {
        ask("Un régime ?", "choice", "everybody", true);
        ask("Et vous ?", "text", "members", true);
        assertThat(hub.visitor().get("/en" + FORM).body())
                .contains("Un régime ?", "Nay")
                .doesNotContain("Et vous");
        var fields = RegistrationFixture.fields(INES);
        var missing = hub.visitor().submit(FORM, FORM, fields);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("Répondez à cette question", "value=\"Inès\"");
        fields.put(field("Un régime ?"), "Peut-être");
        assertThat(hub.visitor().submit(FORM, FORM, fields).body()).contains("Choisissez l’une des réponses");
        fields.put(field("Un régime ?"), "Nenni");
        hub.visitor().submit(FORM, FORM, fields);

        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/evenements/voeux").body()).contains("Réponses d", "Nenni");
        assertThat(team.get("/equipe/evenements/voeux.csv").body())
                .contains("Un régime ?;Et vous ?", ";Inscrit;1;Nenni;");
        assertThat(hub.visitor().get(RegistrationFixture.link(hub, INES)).body())
                .contains("Un régime ?", "Nenni");
        assertThat(hub.visitor()
                        .get("/en" + RegistrationFixture.link(hub, INES))
                        .body())
                .contains("Nay");
    }

    @Test
    void a_question_is_changed_and_removed_until_somebody_has_answered_it() {
        ask("Un régime ?", "yes_no", "everybody", false);
        var team = hub.signedIn(Role.TEAM);
        var one = PAGE + "/" + field("Un régime ?").substring("question-".length());
        team.submit(PAGE, one, Map.of("texte", "Végétarien ?", "genre", "yes_no", "pour", "guests"));
        var fields = RegistrationFixture.fields(INES);
        fields.put(field("Végétarien ?"), "yes");
        hub.visitor().submit(FORM, FORM, fields);
        assertThat(team.submit(PAGE, one, Map.of("do", "remove")).body()).contains("Quelqu’un y a répondu");
        hub.execute("delete from events.answers");
        team.submit(PAGE, one, Map.of("do", "remove"));
        assertThat(hub.count("events.questions")).isZero();
        assertThat(team.submit(PAGE, PAGE, Map.of("texte", "", "genre", "choice", "choix", "Un seul"))
                        .body())
                .contains("Écrivez la question", "au moins deux choix", ">Un seul</textarea>");
    }

    @Test
    void a_new_event_gets_the_questions_of_its_format() {
        hub.execute("""
                insert into events.formats (key, name, kind, starts, ends, capacity)
                values ('cafe', 'Café', 'networking', '08:00', '09:30', 20)""");
        var page = "/equipe/formats/cafe/questions";
        hub.signedIn(Role.TEAM)
                .submit(page, page, Map.of("texte", "Un café ?", "genre", "yes_no", "pour", "everybody"));
        hub.execute("""
                insert into events.events (key, title, kind, starts_local, ends_local, venue, commune_id, capacity, members_only, description, format_id)
                select 'mars', 'Mars', 'networking', '2025-03-06 08:00', '2025-03-06 09:30', 'Salle', m.id, 20, false, '', f.id
                  from hubs.communes m, events.formats f where m.code = '80021'""");
        assertThat(hub.visitor().get(RegistrationFixture.form("mars")).body()).contains("Un café ?");
    }

    @Test
    void answers_go_thirty_days_after_the_event_with_a_proof_and_who_came_stays_counted() {
        ask("Un régime ?", "text", "everybody", false);
        var fields = RegistrationFixture.fields(INES);
        fields.put(field("Un régime ?"), "Sans sel");
        hub.visitor().submit(FORM, FORM, fields);
        hub.execute("update events.registrations set state = 'attended'");
        var end = Instant.parse("2025-01-16T19:30:00Z");

        forgetAt(end.plus(Duration.ofDays(29)));
        assertThat(hub.count("events.answers")).isOne();
        forgetAt(end.plus(Duration.ofDays(30)));
        forgetAt(end.plus(Duration.ofDays(31)));
        assertThat(hub.count("events.answers")).isZero();
        assertThat(hub.count("events.fact_attendance")).isOne();
        assertThat(hub.count("events.answer_erasures")).isOne();
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/evenements/voeux").body())
                .contains("Une réponse effacée le 15 février 2025")
                .doesNotContain("Sans sel");
    }

    private void forgetAt(Instant now) {
        hub.clockAt(now);
        RetentionFixture.night(hub);
    }
}
