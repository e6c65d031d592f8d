package org.hortillon.events.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class AttendancePagesTest {

    /** Half of it is the session's. */
    private static final int BUDGET = 16;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "tables", "2024-12-05T18:30");
        EventsFixture.event(hub, "vide", "2025-02-05T18:30");
        CompaniesFixture.person(hub, "lea", "Léa", "Brêche", false);
        CompaniesFixture.person(hub, "tom", "Tom", "=Attaque", false);
        EventsFixture.registration(hub, "tables", "lea", "attended");
        EventsFixture.registration(hub, "tables", "tom", "excused");
    }

    @Test
    void the_team_sees_who_signed_up_and_what_came_of_it(TestHub hub) {
        var page = hub.signedIn(Role.TEAM).get("/equipe/evenements/tables").body();
        assertThat(page).containsSubsequence("=Attaque Tom", "Excusé", "Brêche Léa", "Présent");
        assertThat(page).contains("30 nov. 2024, 18 h 30", "2 inscriptions");
    }

    @Test
    void nobody_else_does(TestHub hub) {
        for (var path :
                new String[] {"/equipe/evenements", "/equipe/evenements/tables", "/equipe/evenements/tables.csv"}) {
            assertThat(hub.visitor().get(path).status()).isEqualTo(404);
            assertThat(hub.signedIn(Role.MEMBER).get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void the_download_is_a_table_that_no_spreadsheet_runs(TestHub hub) {
        var answer = hub.signedIn(Role.TEAM).get("/equipe/evenements/tables.csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("tables.csv");
        assertThat(answer.body()).contains("Brêche;Léa;;2024-11-30T18:30;Présent", "'=Attaque;Tom");
    }

    @Test
    void the_list_counts_and_leads_to_each_sheet(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/evenements").body())
                .containsSubsequence("Vide", "Tables")
                .contains("/equipe/evenements/tables");
        assertThat(team.get("/equipe/evenements/vide").body()).contains("Aucune inscription");
        assertThat(team.get("/equipe/evenements/personne").status()).isEqualTo(404);
        assertThat(team.get("/equipe/evenements/personne.csv").status()).isEqualTo(404);
        assertThat(hub.statements(() -> team.get("/equipe/evenements"))).isBetween(1, BUDGET);
    }
}
