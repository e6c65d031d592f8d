package org.hortillon.mentoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class MentorPagesTest {

    private static final int BUDGET = 8;
    /** Half of it is the session's. */
    private static final int TEAM_BUDGET = 16;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        for (var company : new String[] {"agrilune", "soinclair", "octant"}) {
            CompaniesFixture.company(hub, company, "numerique", "80261", "2024-05-02");
        }
        for (var person : new String[] {"lea", "ida", "eve", "zoe"}) {
            CompaniesFixture.person(hub, person, person.toUpperCase(java.util.Locale.ROOT), "Warin-Roux", true);
            MentoringFixture.mentor(hub, person, "2023-01-01");
        }
        hub.execute("update mentoring.mentors set until = '2024-12-15' where key = 'mentor-eve'");
        hub.execute("update mentoring.mentors set since = '2024-12-16' where key = 'mentor-zoe'");
        hub.execute("update mentoring.mentors set sectors = array ['sante'] where key = 'mentor-ida'");
        MentoringFixture.unnamed(hub, 5, "2023-01-01");
        MentoringFixture.pairing(hub, "lea", "agrilune", "2024-02-01", "");
        MentoringFixture.pairing(hub, "lea", "soinclair", "2024-12-15", "");
        MentoringFixture.pairing(hub, "ida", "octant", "2024-02-01", "2024-12-15");
        MentoringFixture.pairing(hub, "ida", "agrilune", "2024-12-16", "");
        MentoringFixture.pairing(hub, "discret-1", "octant", "2024-02-01", "");
    }

    @Test
    void mentors_of_today_who_show_their_name_are_listed_and_the_others_counted(TestHub hub) {
        assertThat(hub.visitor().get("/mentors").body())
                .containsSubsequence("IDA Warin-Roux", "Disponible", "LEA Warin-Roux", "Complet")
                .contains("Et 5 autres", "2 mentors se présentent")
                .containsPattern("/chiffres/mentoring.mentors\\?period=2024\"[^>]*>7<")
                .doesNotContain("EVE", "ZOE", "Caché", "Titre secret");
    }

    @Test
    void a_pairing_is_never_public(TestHub hub) {
        assertThat(hub.visitor().get("/mentors").body()).doesNotContain("Agrilune", "Soinclair", "Octant", "binome");
        assertThat(hub.visitor().get("/recherche?q=agrilune").body()).doesNotContain("/mentors?q=");
        assertThat(hub.rows("select title, path from mentoring.fact_pairing limit 1")
                        .toString())
                .isEqualTo("[{title=null, path=null}]");
    }

    @Test
    void filters_narrow_the_list_but_never_the_count_of_those_who_show_no_name(TestHub hub) {
        assertThat(hub.visitor().get("/mentors?secteur=sante").body())
                .contains("IDA")
                .doesNotContain("LEA Warin");
        assertThat(hub.visitor().get("/mentors?dispo=oui").body())
                .contains("IDA")
                .doesNotContain("LEA Warin");
        assertThat(hub.visitor().get("/mentors?q=propriete").body()).contains("LEA Warin", "Et 5 autres");
        assertThat(hub.visitor().get("/mentors?q=Caché1").body()).contains("Aucun mentor à ce nom", "Et 5 autres");
    }

    @Test
    void a_few_who_show_no_name_are_not_counted_either() {
        var hub = TestHub.found();
        MentoringFixture.unnamed(hub, 4, "2023-01-01");
        assertThat(hub.visitor().get("/mentors").body())
                .contains("quand ils acceptent")
                .doesNotContain("Et 4 autres", "/chiffres/mentoring.mentors");
    }

    @Test
    void the_search_finds_those_who_mentor_and_show_their_name(TestHub hub) {
        assertThat(hub.visitor().get("/recherche?q=lea").body()).contains("/mentors?q=LEA+Warin-Roux");
        assertThat(hub.visitor().get("/recherche?q=eve").body()).doesNotContain("EVE");
        assertThat(hub.visitor().get("/recherche?q=export").body()).doesNotContain("Caché", "secret");
    }

    @Test
    void the_team_sees_everybody_and_what_each_one_carries(TestHub hub) {
        var page = hub.signedIn(Role.TEAM).get("/equipe/mentorat").body();
        assertThat(page)
                .containsSubsequence(
                        "Caché1 Prénom",
                        "Nom privé",
                        "Octant",
                        "1 sur 1",
                        "Warin-Roux IDA",
                        "0 sur 2",
                        "Warin-Roux LEA",
                        "Agrilune, Soinclair",
                        "2 sur 2")
                .containsPattern("<dt>mentors mobilisés</dt><dd>7<")
                .containsPattern("<dt>binômes en cours</dt><dd>3<")
                .containsPattern("<dt>ont encore de la place</dt><dd>5<");
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/mentorat?dispo=oui&q=warin")
                        .body())
                .contains("Warin-Roux IDA")
                .doesNotContain("Warin-Roux LEA");
    }

    @Test
    void nobody_else_sees_who_mentors_whom(TestHub hub) {
        assertThat(hub.visitor().get("/equipe/mentorat").status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MENTOR, Role.MEMBER)
                        .get("/equipe/mentorat")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_english_list_speaks_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/mentors").body())
                .contains("Former plant manager", "Available", "And 5 others", "action=\"/en/mentors\"")
                .doesNotContain("Disponible");
    }

    @Test
    void the_lists_stay_within_their_budgets(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/mentors?q=budget"))).isBetween(1, BUDGET);
        var team = hub.signedIn(Role.TEAM);
        assertThat(hub.statements(() -> team.get("/equipe/mentorat"))).isBetween(1, TEAM_BUDGET);
    }
}
