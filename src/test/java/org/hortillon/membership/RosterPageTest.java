package org.hortillon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class RosterPageTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        MembershipFixture.member(hub, "tom", "Discret", "startup", "2023-05-04", false);
        MembershipFixture.member(hub, "ida", "Partie", "freelance", "2022-01-10", true);
        hub.execute("update membership.memberships set left_on = '2024-06-01' where key like 'ida%'");
        hub.execute("update people.people set headline = '=1+1', email = 'tom@exemple.fr' where key = 'tom'");
        MembershipFixture.member(hub, "formule", "=1+1", "artisan", "2024-02-01", false);
        hub.execute("update people.people set given_name = '=cmd' where key = 'formule'");
    }

    @Test
    void the_team_sees_everybody_who_is_a_member_today(TestHub hub) {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/membres").body())
                .contains("Camille Discret", "2 adhésions", "Non nommé")
                .doesNotContain("Camille Partie");
    }

    @Test
    void filters_live_in_the_address(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/membres?etat=left").body())
                .contains("Camille Partie", "Départ le 1er juin 2024")
                .doesNotContain("Camille Discret");
        assertThat(team.get("/equipe/membres?etat=all&profil=startup").body())
                .contains("Camille Discret")
                .doesNotContain("Camille Partie");
        assertThat(team.get("/equipe/membres?q=tom@exemple").body()).contains("Camille Discret");
        assertThat(team.get("/equipe/membres?q=nulle").body()).contains("Retirez un filtre");
    }

    @Test
    void the_download_holds_what_was_filtered_and_runs_no_formula(TestHub hub) {
        var answer = hub.signedIn(Role.TEAM).get("/equipe/membres.csv?etat=all");

        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.header("Content-Disposition")).contains("membres.csv");
        assertThat(answer.body())
                .contains("Nom;Adresse électronique", "Camille Discret;tom@exemple.fr;Startup;;2023-05-04;;;")
                .contains("Camille Partie;;Freelance;;2022-01-10;2024-06-01;2022-01-10;")
                .contains("\r\n'=cmd");
    }

    @Test
    void to_everybody_else_the_list_does_not_exist(TestHub hub) {
        for (var path : new String[] {"/equipe/membres", "/equipe/membres.csv"}) {
            assertThat(hub.visitor().get(path).status()).isEqualTo(404);
            assertThat(hub.signedIn(Role.MEMBER).get(path).status()).isEqualTo(404);
        }
    }

    @Test
    void the_page_stays_within_its_budget_beside_what_a_session_costs(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var session = hub.sessionStatements(team);
        assertThat(hub.statements(() -> team.get("/equipe/membres")) - session).isBetween(1, BUDGET);
    }
}
