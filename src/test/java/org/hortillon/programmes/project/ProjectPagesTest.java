package org.hortillon.programmes.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.programmes.ProgrammesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class ProjectPagesTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
        ProgrammesFixture.programme(hub, "amorce", "preincubation", "2022-01-10", "");
        ProgrammesFixture.project(hub, "soupe", "lea", "amorce", "2024-04-01", true);
        ProgrammesFixture.project(hub, "sonde", "tom", "amorce", "2024-06-01", true);
        ProgrammesFixture.project(hub, "cachette", "lea", "amorce", "2024-05-01", false);
        ProgrammesFixture.project(hub, "demain", "lea", "", "2025-05-01", true);
        ProgrammesFixture.project(hub, "lune", "lea", "", "2023-02-01", true);
        hub.execute(
                "update programmes.projects set stage = 'created', company_id = (select id from companies.companies) where key = 'lune'");
    }

    @Test
    void the_list_shows_public_projects_and_counts_all_that_began_this_year(TestHub hub) {
        assertThat(hub.visitor().get("/projets").body())
                .containsSubsequence(">Sonde<", ">Soupe<", ">Lune<")
                .contains("3 projets montrés")
                .containsPattern("/chiffres/programmes.projects\\?period=2024\"[^>]*>3<")
                .doesNotContain("Cachette", "Demain");
    }

    @Test
    void filters_live_in_the_address_and_narrow_the_list(TestHub hub) {
        assertThat(hub.visitor().get("/projets?etape=created").body())
                .contains(">Lune<")
                .doesNotContain(">Soupe<");
        assertThat(hub.visitor().get("/projets?secteur=sante").body())
                .contains("Élargissez la recherche")
                .doesNotContain(">Lune<");
        assertThat(hub.visitor().get("/projets?q=legume").body()).contains(">Soupe<");
    }

    @Test
    void a_project_names_its_holder_only_when_that_person_is_public(TestHub hub) {
        assertThat(hub.visitor().get("/projets/soupe").body())
                .contains("Léa Publique", "/programmes/amorce", "légumes déclassés");
        assertThat(hub.visitor().get("/projets/sonde").body()).doesNotContain("Tom", "Discret");
    }

    @Test
    void a_project_that_became_a_company_leads_to_it(TestHub hub) {
        assertThat(hub.visitor().get("/projets/lune").body())
                .contains("Voir l’entreprise Agrilune", "/entreprises/agrilune", "Entreprise créée");
    }

    @Test
    void what_is_private_or_ahead_or_unknown_is_not_found(TestHub hub) {
        for (var key : new String[] {"cachette", "demain", "aucun"}) {
            assertThat(hub.visitor().get("/projets/" + key).status()).as(key).isEqualTo(404);
        }
    }

    @Test
    void the_english_list_speaks_english_and_stays_within_its_budget(TestHub hub) {
        assertThat(hub.visitor().get("/en/projets").body())
                .contains("3 projects shown", "href=\"/en/projets/soupe\"")
                .doesNotContain("projets montrés");
        assertThat(hub.statements(() -> hub.visitor().get("/projets?budget"))).isBetween(1, BUDGET);
    }
}
