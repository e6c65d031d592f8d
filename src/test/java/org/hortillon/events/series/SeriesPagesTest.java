package org.hortillon.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.planning.PlanningFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class SeriesPagesTest {

    private static final String NEW = "/equipe/evenements/series/nouvelle";
    private static final String SERIES = "/equipe/evenements/series/soiree-de-mars-2025";

    private final TestHub hub;
    private final Browser team;

    SeriesPagesTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void territory() {
        CompaniesFixture.territory(hub);
    }

    @Test
    void a_format_fills_in_the_next_year_and_its_days_are_shown_before_anything_is_made() {
        team.submit("/equipe/formats", "/equipe/formats", Map.of());
        assertThat(team.get(NEW + "?format=matinale").body())
                .contains("value=\"2025-01-01\"", "value=\"2025-12-31\"", "value=\"08:00\"", "value=\"Matinale\"");
        var preview = preview();
        assertThat(preview.body()).contains("6 mars 2025", "value=\"2025-01-02\"", "value=\"2025-12-04\"", "FREQ");
        assertThat(hub.count("events.events")).isZero();
        assertThat(hub.count("events.series")).isZero();
    }

    @Test
    void what_stands_on_the_same_day_is_told_before() {
        PlanningFixture.draft(team, PlanningFixture.evening("titre", "Autre soirée"));
        assertThat(preview().body()).contains("Autre soirée");
    }

    @Test
    void public_holidays_are_left_out_unless_they_are_ticked() {
        assertThat(preview().body())
                .contains("11 dates cochées sur 12", "Jour férié")
                .containsPattern("value=\"2025-04-03\" checked")
                .doesNotContainPattern("value=\"2025-05-01\" checked");
    }

    @Test
    void only_the_ticked_days_are_made_and_only_those_of_the_rule() {
        make("brouillons", "2025-01-02", "2025-02-06", "2025-02-07");
        assertThat(hub.rows("select starts_local::text as at, state from events.events order by 1")
                        .toString())
                .isEqualTo("[{at=2025-01-02 18:30:00, state=draft}, {at=2025-02-06 18:30:00, state=draft}]");
        assertThat(team.get(SERIES).body()).contains("le premier jeudi de chaque mois", "2 événements");
        assertThat(team.get("/equipe/evenements?serie=soiree-de-mars-2025").body())
                .contains("6 févr. 2025");
    }

    @Test
    void all_that_are_to_come_are_published_and_called_off_together() {
        make("brouillons", "2025-01-02", "2025-02-06");
        team.submit(SERIES, SERIES + "/publier", Map.of());
        assertThat(states()).containsExactly("published", "published");
        var key = hub.value(String.class, "select key from events.events order by key limit 1");
        PlanningFixture.register(hub, key, 3, "seated");
        assertThat(team.get(SERIES + "/annuler").body())
                .contains("3 personnes seront prévenues", "Annuler 2 événements");
        team.submit(SERIES + "/annuler", SERIES + "/annuler", Map.of("mot", "La salle ferme."));
        assertThat(hub.value(Long.class, "select count(*) from events.events where cancelled_why = 'La salle ferme.'"))
                .isEqualTo(2);
        assertThat(hub.count("messages.outgoing")).isEqualTo(3);
    }

    @Test
    void a_change_takes_hold_of_what_is_to_come_not_of_the_past_nor_of_what_was_set_apart() {
        make("publier", "2025-01-02", "2025-02-06", "2025-03-06", "2025-04-03");
        var edit = "/equipe/evenements/soiree-de-mars-2025-02-06/modifier";
        team.submit(edit, edit, PlanningFixture.evening("jour", "2025-02-07", "titre", "À part", "vu", "1"));
        hub.execute(
                "update events.events set starts_local = '2024-12-05T18:30', ends_local = '2024-12-05T20:30' where key like '%01-02'");
        PlanningFixture.register(hub, "soiree-de-mars-2025-03-06", 4, "seated");
        var fields = Map.of("jours", "1", "titre", "Le vendredi", "vu", "");
        var change = SERIES + "/modifier";
        assertThat(team.submit(change, change, fields).body())
                .contains("2 événements changent", "4 personnes seront prévenues", "7 mars 2025", "4 avr. 2025");
        assertThat(hub.count("messages.outgoing")).isZero();
        var sure = new LinkedHashMap<>(fields);
        sure.put("prevenir", "oui");
        team.submit(change, change, sure);
        assertThat(
                        hub
                                .rows(
                                        "select title, starts_local::date::text as day from events.events order by starts_local")
                                .stream()
                                .map(row -> row.get("title") + " " + row.get("day")))
                .containsExactly(
                        "Soirée de mars 2024-12-05",
                        "À part 2025-02-07",
                        "Le vendredi 2025-03-07",
                        "Le vendredi 2025-04-04");
        assertThat(hub.count("messages.outgoing")).isEqualTo(4);
    }

    @Test
    void drafts_of_a_series_are_deleted_together_and_the_series_with_the_last() {
        make("brouillons", "2025-01-02", "2025-02-06");
        assertThat(team.submit(SERIES, SERIES + "/supprimer", Map.of()).header("Location"))
                .endsWith("/equipe/evenements?fait=series_deleted");
        assertThat(hub.count("events.series")).isZero();
    }

    @Test
    void a_mistake_or_a_correction_keeps_what_was_typed() {
        var wrong = fields();
        wrong.put("rythme", "own");
        wrong.put("regle", "tous les jeudis");
        var answer = team.submit(NEW, NEW, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Cette règle n’est pas comprise", "Soirée de mars");
        assertThat(team.submit(NEW, NEW + "/corriger", fields()).body()).contains("value=\"Soirée de mars\"");
    }

    private Answer preview() {
        return team.submit(NEW, NEW, fields());
    }

    private void make(String what, String... days) {
        var form = new LinkedHashMap<>(fields());
        form.put("faire", what);
        team.submitMany(NEW, NEW, form, Map.of("date", List.of(days)));
    }

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<>(PlanningFixture.evening());
        fields.putAll(Map.of(
                "rythme",
                "month",
                "rang",
                "1",
                "jour_semaine",
                "thursday",
                "premier",
                "2025-01-01",
                "dernier",
                "2025-12-31",
                "ouvre_avant",
                "60",
                "membres_avant",
                "0",
                "ferme_avant",
                "0"));
        return fields;
    }

    private List<String> states() {
        return hub.rows("select state from events.events").stream()
                .map(row -> String.valueOf(row.get("state")))
                .toList();
    }
}
