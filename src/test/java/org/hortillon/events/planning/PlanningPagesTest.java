package org.hortillon.events.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class PlanningPagesTest {

    private static final String NEW = "/equipe/evenements/nouveau";

    private final TestHub hub;
    private final Browser team;

    PlanningPagesTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void territory() {
        CompaniesFixture.territory(hub);
    }

    @Test
    void a_draft_is_seen_by_the_team_alone_until_it_is_published() {
        var key = PlanningFixture.draft(team, PlanningFixture.evening());
        assertThat(key).isEqualTo("soiree-de-mars-2025-03-06");
        assertThat(hub.visitor().get("/evenements/" + key).status()).isEqualTo(404);
        assertThat(hub.visitor().get("/evenements").body()).doesNotContain("Soirée de mars");
        assertThat(team.get("/equipe/evenements").body())
                .contains("Soirée de mars", "Brouillon", "6 mars 2025, 18 h 30");
        assertThat(team.get("/equipe/evenements/" + key).status()).isEqualTo(200);
        act(key, "publier");
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Soirée de mars", "se retrouve");
        assertThat(hub.rows("select act from access.audit where act like 'events.%' order by noted_at")
                        .toString())
                .contains("events.event_made", "events.event_published");
    }

    @Test
    void a_single_event_is_made_and_published_at_once_unless_something_grave_stands_against_its_date() {
        var answer = team.submit(NEW, NEW, PlanningFixture.evening("faire", "publier"));
        assertThat(answer.location()).endsWith("fait=published");
        assertThat(hub.visitor()
                        .get("/evenements/" + PlanningFixture.key(answer))
                        .status())
                .isEqualTo(200);
        var again = team.submit(NEW, NEW, PlanningFixture.evening("faire", "publier"));
        var path = "/evenements/" + PlanningFixture.key(again);
        assertThat(again.location()).endsWith("fait=non_published_yet");
        assertThat(hub.visitor().get(path).status()).isEqualTo(404);
        assertThat(team.get("/equipe" + path + "/preparation?fait=non_published_yet")
                        .body())
                .contains("Le brouillon est prêt, mais pas publié", "Ce qui se passe à cette date", "Soirée de mars");
    }

    @Test
    void two_events_of_one_title_and_day_have_two_addresses() {
        PlanningFixture.draft(team, PlanningFixture.evening());
        assertThat(PlanningFixture.draft(team, PlanningFixture.evening())).isEqualTo("soiree-de-mars-2025-03-06-2");
    }

    @Test
    void each_mistake_stands_beside_its_field_and_what_was_typed_is_kept() {
        var answer = team.submit(
                NEW,
                NEW,
                PlanningFixture.evening(
                        "titre",
                        "",
                        "places",
                        "beaucoup",
                        "fin",
                        "18:00",
                        "lieu_nom",
                        "",
                        "texte",
                        "Mon texte à moi",
                        "ferme",
                        "2025-02-01T10:00",
                        "ouvre",
                        "2025-02-03T10:00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("5 réponses à corriger", "Mon texte à moi", "value=\"beaucoup\"")
                .contains("titre-problem", "places-problem", "fin-problem", "lieu_nom-problem", "ferme-problem");
        assertThat(hub.count("events.events")).isZero();
    }

    @Test
    void an_hour_that_no_clock_shows_is_refused_in_words() {
        var answer =
                team.submit(NEW, NEW, PlanningFixture.evening("jour", "2025-03-30", "debut", "02:30", "fin", "05:00"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Cette heure n’existe pas ce jour-là");
        assertThat(PlanningFixture.draft(
                        team, PlanningFixture.evening("jour", "2025-03-30", "debut", "03:00", "fin", "05:00")))
                .isNotEmpty();
    }

    @Test
    void a_format_fills_in_everything_but_the_day() {
        team.submit("/equipe/formats", "/equipe/formats", Map.of());
        var page = team.get(NEW + "?format=afterwork&jour=2025-03-20").body();
        assertThat(page)
                .contains(
                        "value=\"Afterwork\"",
                        "value=\"18:30\"",
                        "value=\"20:30\"",
                        "value=\"40\"",
                        "value=\"2025-01-19T18:30\"");
    }

    @Test
    void a_text_can_be_changed_without_telling_anybody_a_place_cannot() {
        var key = PlanningFixture.published(hub, 3);
        var edit = "/equipe/evenements/" + key + "/modifier";
        var sequence = sequence(key);
        team.submit(edit, edit, PlanningFixture.evening("texte", "Autre texte", "vu", sequence));
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Autre texte");
        assertThat(hub.count("messages.outgoing")).isZero();
        var preview = team.submit(edit, edit, PlanningFixture.evening("lieu_nom", "Le Hangar", "vu", sequence));
        assertThat(preview.body()).contains("3 personnes seront prévenues", "Salle des Moulins", "Le Hangar");
        assertThat(hub.visitor().get("/evenements/" + key).body()).contains("Salle des Moulins");
    }

    @Test
    void fewer_places_than_are_taken_are_kept_only_knowingly() {
        var key = PlanningFixture.published(hub, 5);
        var edit = "/equipe/evenements/" + key + "/modifier";
        var answer = team.submit(edit, edit, PlanningFixture.evening("places", "3", "vu", sequence(key)));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("moins que les places déjà prises", "Je garde les 5 places prises");
        assertThat(team.submit(edit, edit, PlanningFixture.evening("places", "3", "serre", "oui", "vu", sequence(key)))
                        .status())
                .isEqualTo(302);
        assertThat(hub.rows("select capacity, taken, extra from events.events").toString())
                .isEqualTo("[{capacity=3, taken=5, extra=2}]");
    }

    @Test
    void who_edits_what_somebody_else_moved_meanwhile_is_told_and_changes_nothing() {
        var key = PlanningFixture.draft(team, PlanningFixture.evening());
        var edit = "/equipe/evenements/" + key + "/modifier";
        var answer = team.submit(edit, edit, PlanningFixture.evening("titre", "Trop tard", "vu", "7"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Quelqu’un d’autre l’a modifié entre-temps");
        assertThat(hub.value(String.class, "select title from events.events")).isEqualTo("Soirée de mars");
    }

    @Test
    void a_draft_can_be_deleted_and_a_published_event_cannot() {
        var key = PlanningFixture.draft(team, PlanningFixture.evening());
        act(key, "publier");
        assertThat(act(key, "supprimer")).contains("non_deleted");
        act(key, "brouillon");
        assertThat(act(key, "supprimer")).contains("fait=deleted");
        assertThat(hub.count("events.events")).isZero();
    }

    @Test
    void another_event_like_this_one_begins_with_all_but_its_day() {
        var key = PlanningFixture.draft(team, PlanningFixture.evening());
        assertThat(team.get(NEW + "?comme=" + key).body())
                .contains("value=\"Soirée de mars\"", "value=\"Salle des Moulins\"", "value=\"18:30\"")
                .doesNotContain("value=\"2025-03-06\"");
    }

    @Test
    void the_list_is_narrowed_by_standing_and_says_what_each_event_needs() {
        PlanningFixture.draft(team, PlanningFixture.evening("titre", "Bientôt", "jour", "2025-01-06"));
        PlanningFixture.draft(
                team, PlanningFixture.evening("titre", "Plus tard", "jour", "2025-09-06", "mode", "online"));
        var drafts = team.get("/equipe/evenements?etat=draft").body();
        assertThat(drafts).containsSubsequence("Bientôt", "à publier", "Plus tard", "visioconférence");
        assertThat(team.get("/equipe/evenements?etat=published").body()).doesNotContain("Bientôt<");
        assertThat(team.get("/equipe").body()).contains("/equipe/evenements?etat=draft");
    }

    private String sequence(String key) {
        return hub.value(String.class, "select sequence::text from events.events where key = ?", key);
    }

    private String act(String key, String what) {
        var page = "/equipe/evenements/" + key + "/preparation";
        return team.submit(page, "/equipe/evenements/" + key + "/" + what, Map.of())
                .header("Location");
    }

    @Test
    void what_else_happens_that_evening_is_told_beside_the_date() {
        var first = PlanningFixture.draft(team, PlanningFixture.evening());
        assertThat(team.get("/equipe/evenements/" + first + "/preparation").body())
                .doesNotContain("Ce qui se passe à cette date");
        PlanningFixture.draft(team, PlanningFixture.evening("titre", "Autre soirée"));
        assertThat(team.get("/equipe/evenements/" + first + "/preparation").body())
                .contains("Ce qui se passe à cette date", "Autre soirée");
    }
}
