package org.hortillon.events.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class SurveyTest {

    private static final String RESULTS = "/equipe/evenements/cafe/avis";

    private final TestHub hub;

    SurveyTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "cafe", "2024-12-16T18:30");
        EventsFixture.registrations(hub, "cafe", 6, "attended");
        hub.execute("update people.people set email = key || '@exemple.fr'");
        hub.clockAt(TestClock.START.plus(Duration.ofDays(2)));
    }

    @Test
    void an_answer_is_given_once_and_the_team_reads_it_from_five_on_without_names() {
        var links = links();
        var team = hub.signedIn(Role.TEAM);
        for (var number = 0; number < 4; number++) {
            answer(links.get(number), "4", "Très bien, numéro " + number);
        }
        answer(links.getFirst(), "1", "Encore moi");
        assertThat(team.get(RESULTS).body()).contains("cinq réponses").doesNotContain("numéro");
        answer(links.get(4), "5", "");
        var page = team.get(RESULTS).body();
        assertThat(page).contains("5 réponses", "4,2", "numéro 3").doesNotContain("Encore moi", "Inconnu");
        assertThat(hub.visitor().get(links.getFirst()).body()).contains("Votre réponse est enregistrée");
    }

    @Test
    void without_a_mark_it_is_shown_again_with_what_was_typed() {
        var link = links().getFirst();
        var answer = hub.visitor().submit(link, link, Map.of("mot", "Déjà écrit"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Donnez une note", "Déjà écrit");
    }

    @Test
    void only_those_who_are_visible_can_be_named_as_met() {
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        EventsFixture.registration(hub, "cafe", "lea", "attended");
        var link = links().getFirst();
        assertThat(hub.visitor().get(link).body()).contains("Léa Publique").doesNotContain("Inconnu");
        var hidden = hub.value(UUID.class, "select id from people.people where family_name = 'Inconnu6'");
        var lea = hub.value(UUID.class, "select id from people.people where key = 'lea'");
        hub.visitor().submit(link, link, Map.of("note", "5", "rencontres", hidden + "," + lea));
        assertThat(hub.value(UUID.class, "select met_id from events.meetings")).isEqualTo(lea);
    }

    @Test
    void whoever_did_not_come_or_has_a_link_for_something_else_is_not_asked() {
        var registration = hub.value(UUID.class, "select id from events.registrations limit 1");
        var other = hub.inHub(() -> hub.bean(Signatures.class).sign("registration", registration));
        assertThat(hub.visitor().get("/avis/" + other).status()).isEqualTo(404);
        var links = links();
        hub.execute("update events.registrations set state = 'absent'");
        assertThat(hub.visitor().get(links.getFirst()).status()).isEqualTo(404);
    }

    @Test
    void words_go_after_a_year_and_counts_stay() {
        var links = links();
        links.forEach(link -> answer(link, "3", "Un mot"));
        hub.clockAt(TestClock.START.plus(Duration.ofDays(370)));
        hub.inHub(() -> hub.bean(Reviews.class).forgetWords());
        assertThat(hub.value(Long.class, "select count(*) from events.reviews where words is not null"))
                .isZero();
        assertThat(hub.count("events.reviews")).isEqualTo(6);
    }

    @Test
    void who_came_is_thanked_once_and_who_holds_a_seat_is_reminded_once_the_day_before() {
        hub.execute("insert into people.addresses (person_id, address) select id, email from people.people p"
                + " where not exists (select from people.addresses a where a.person_id = p.id)");
        EventsFixture.event(hub, "demain", "2024-12-18T18:30");
        EventsFixture.registrations(hub, "demain", 2, "");
        EventsFixture.registrations(hub, "demain", 1, "cancelled");
        hub.execute("update people.people set email = key || '@exemple.fr' where email is null");
        for (var time = 0; time < 3; time++) {
            hub.inHub(() -> hub.bean(DayRoutine.class).run());
        }
        assertThat(letters("events.after.thanks")).isEqualTo(6);
        assertThat(letters("events.after.reminder")).isEqualTo(2);
    }

    private long letters(String name) {
        return hub.value(Long.class, "select count(*) from messages.outgoing where name = ?", name);
    }

    private void answer(String link, String mark, String words) {
        hub.visitor().submit("/contact", link, Map.of("note", mark, "encore", "oui", "mot", words));
    }

    private List<String> links() {
        return hub
                .inTransaction(() -> hub.bean(org.springframework.jdbc.core.simple.JdbcClient.class)
                        .sql("select id from events.registrations where state = 'attended' order by id")
                        .query(UUID.class)
                        .list())
                .stream()
                .map(id -> "/avis/" + hub.inHub(() -> hub.bean(Signatures.class).sign("survey", id)))
                .toList();
    }
}
