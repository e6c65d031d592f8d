package org.hortillon.events.lineup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.planning.PlanningFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who speaks is named to those who may read it; the video room is told to who registered. */
@HubTest
class LineupTest {

    private final TestHub hub;
    private final Browser team;
    private String key = "";

    LineupTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void event() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
        key = PlanningFixture.published(hub, 0);
    }

    @Test
    void a_speaker_is_found_by_name_and_shown_as_the_profile_says() {
        assertThat(team.get(path() + "?q=publi").body())
                .contains("Léa Publique")
                .doesNotContain("Tom Discret");
        speaks("lea", "Vendre", "");
        speaks("tom", "Compter", "");
        var page = hub.visitor().get("/evenements/" + key).body();
        assertThat(page)
                .contains("Léa Publique", "href=\"/membres/lea\"", "Vendre")
                .doesNotContain("Tom Discret", "Compter");
    }

    @Test
    void who_agreed_to_it_is_named_on_this_page_without_a_link_to_the_profile() {
        speaks("tom", "Compter", "oui");
        var page = hub.visitor().get("/evenements/" + key).body();
        assertThat(page).contains("Tom Discret", "Compter").doesNotContain("/membres/tom");
        team.submit(path() + "?q=", path(), Map.of("personne", "tom", "retirer", "oui"));
        assertThat(hub.visitor().get("/evenements/" + key).body()).doesNotContain("Tom Discret");
    }

    @Test
    void a_speaker_who_is_not_there_yet_is_added_by_name_seen_by_the_team_alone() {
        assertThat(team.get(path() + "?q=Ana%20Silva").body())
                .contains("Personne du réseau ne s’appelle", "value=\"Ana Silva\"");
        add(Map.of("intervenant", "Ana Silva", "courriel", "ana@exemple.fr", "sujet", "Exporter"));
        assertThat(team.get(path()).body()).contains("Ana Silva", "Exporter");
        assertThat(hub.visitor().get("/evenements/" + key).body()).doesNotContain("Ana Silva", "Exporter");
        add(Map.of("intervenant", "Ana Silva", "courriel", "ANA@exemple.fr", "nomme", "oui"));
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Ana Silva");
        assertThat(hub.count("people.people")).isEqualTo(3);
    }

    @Test
    void a_name_that_the_network_knows_is_asked_about_before_a_second_person_is_made() {
        var answer = add(Map.of("intervenant", "Léa Publique", "sujet", "Vendre", "nomme", "oui"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("intervenant-problem", "<option value=\"lea\"", "value=\"Vendre\"");
        assertThat(hub.count("events.speakers")).isZero();
        add(Map.of("intervenant", "Léa Publique", "q", "Léa Publique", "nomme", "oui"));
        assertThat(hub.count("people.people")).isEqualTo(3);
        assertThat(hub.count("events.speakers")).isOne();
    }

    @Test
    void what_is_wrong_of_a_new_speaker_stands_beside_its_field() {
        var answer = add(Map.of("intervenant", "Ana Silva", "courriel", "ana@"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("courriel-problem", "value=\"ana@\"", "value=\"Ana Silva\"");
        assertThat(add(Map.of("intervenant", " ")).body()).contains("intervenant-problem");
        assertThat(hub.count("people.people")).isEqualTo(2);
    }

    @Test
    void partners_are_companies_of_the_hub_or_a_name_with_a_link() {
        team.submit(
                path(),
                path() + "/partenaires",
                Map.of("nom", "Médiathèque", "site", "https://mediatheque.exemple.fr"));
        assertThat(team.submit(path(), path() + "/partenaires", Map.of("nom", "Autre", "site", "mediatheque"))
                        .status())
                .isEqualTo(422);
        assertThat(hub.visitor().get("/evenements/" + key).body())
                .contains("Médiathèque", "href=\"https://mediatheque.exemple.fr\"");
        team.submit(path(), path() + "/partenaires", Map.of("nom", "Médiathèque", "retirer", "oui"));
        assertThat(hub.count("events.partners")).isZero();
    }

    @Test
    void only_who_holds_a_seat_and_the_team_are_told_where_the_video_room_is() {
        hub.execute("update events.events set mode = 'mixed', online_url = 'https://visio.exemple.fr/x'");
        var person = hub.value(UUID.class, "select id from people.people where key = 'lea'");
        var member = hub.signedInAs(person, Role.MEMBER);
        var page = "/evenements/" + key;
        assertThat(hub.visitor().get(page).body())
                .contains("donnée aux personnes inscrites")
                .doesNotContain("visio.exemple.fr");
        assertThat(member.get(page).body()).doesNotContain("visio.exemple.fr");
        hub.execute("""
                insert into events.registrations (event_id, person_id, registered_at, state)
                select e.id, ?, '2024-12-14', 'seated' from events.events e""", person);
        assertThat(member.get(page).body()).contains("https://visio.exemple.fr/x");
        assertThat(team.get(page).body()).contains("https://visio.exemple.fr/x");
        assertThat(hub.visitor().get(page).body()).doesNotContain("visio.exemple.fr");
    }

    @Test
    void how_to_get_there_and_who_can_get_in_stands_on_the_page() {
        hub.execute("""
                insert into events.venues (key, name, commune_id, access, accessibility)
                select 'moulins', 'Salle des Moulins', m.id, 'Bus 3.', 'Une marche.' from hubs.communes m where m.code = '80021'""");
        hub.execute("update events.events set venue_id = (select id from events.venues)");
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Bus 3.", "Une marche.");
    }

    private String path() {
        return "/equipe/evenements/" + key + "/intervenants";
    }

    private Answer add(Map<String, String> fields) {
        return team.submit(path(), path(), fields);
    }

    private void speaks(String person, String topic, String agreed) {
        team.submit(path(), path(), Map.of("personne", person, "sujet", topic, "nomme", agreed));
    }
}
