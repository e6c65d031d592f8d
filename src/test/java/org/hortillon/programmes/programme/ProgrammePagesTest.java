package org.hortillon.programmes.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.programmes.ProgrammesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class ProgrammePagesTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2022-09-14");
        CompaniesFixture.company(hub, "future", "sante", "80021", "2024-09-14");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        ProgrammesFixture.programme(hub, "french-tech", "label", "2024-02-01", "");
        ProgrammesFixture.programme(hub, "scale-up", "accelerator", "2025-03-03", "");
        ProgrammesFixture.programme(hub, "amorce", "preincubation", "2022-01-10", "2023-12-31");
        ProgrammesFixture.accompaniment(hub, "french-tech", "agrilune", "2024-06-01");
        ProgrammesFixture.accompaniment(hub, "french-tech", "soinclair", "2023-03-01");
        ProgrammesFixture.accompaniment(hub, "french-tech", "future", "2025-01-15");
        hub.execute(
                "update programmes.accompaniments set ended_on = '2024-11-29', outcome = 'completed' where started_on = '2023-03-01'");
        ProgrammesFixture.project(hub, "soupe", "lea", "french-tech", "2024-04-01", true);
        ProgrammesFixture.project(hub, "discret", "lea", "french-tech", "2024-05-01", false);
    }

    @Test
    void programmes_stand_by_kind_and_say_where_they_are(TestHub hub) {
        assertThat(hub.visitor().get("/programmes").body())
                .containsSubsequence(
                        "Préincubation",
                        "Amorce",
                        "Terminé",
                        "Label",
                        "French-Tech",
                        "2 entreprises",
                        "2 projets",
                        "En cours",
                        "Accélérateur",
                        "Scale-Up",
                        "Annoncé",
                        "À partir du 3 mars 2025")
                .contains("Six mois de compagnonnage");
    }

    @Test
    void a_programme_lists_its_companies_and_proves_each_years_entries(TestHub hub) {
        assertThat(hub.visitor().get("/programmes/french-tech").body())
                .contains("<strong>compagnonnage</strong>")
                .containsSubsequence("/entreprises/agrilune", "En cours", "/entreprises/soinclair", "Parcours achevé")
                .containsPattern(
                        "programmes.accompanied\\?period=2024&amp;programme=french-tech\"[^>]*>Une entreprise entrée<")
                .containsPattern(
                        "programmes.accompanied\\?period=2023&amp;programme=french-tech\"[^>]*>Une entreprise entrée<")
                .containsPattern(
                        "programmes.projects\\?period=2024&amp;programme=french-tech\"[^>]*>2 projets commencés<")
                .doesNotContain("/entreprises/future", "Discret");
    }

    @Test
    void a_programme_that_has_not_begun_has_no_companies_yet(TestHub hub) {
        assertThat(hub.visitor().get("/programmes/scale-up").body())
                .contains("Annoncé", "Aucune entreprise pour l’instant");
        assertThat(hub.visitor().get("/programmes/aucun").status()).isEqualTo(404);
    }

    @Test
    void the_search_finds_programmes_and_public_projects_only(TestHub hub) {
        assertThat(hub.visitor().get("/recherche?q=compagnonnage").body()).contains("/programmes/french-tech");
        assertThat(hub.visitor().get("/recherche?q=soupe").body())
                .contains("/projets/soupe")
                .doesNotContain("Discret");
    }

    @Test
    void the_english_pages_speak_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/programmes").body())
                .contains("Accelerator", "Announced", "href=\"/en/programmes/scale-up\"")
                .doesNotContain("Accélérateur");
    }

    @Test
    void the_list_stays_within_its_budget_and_an_empty_hub_says_what_to_do(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/programmes?budget")))
                .isBetween(1, BUDGET);
        assertThat(TestHub.found().visitor().get("/programmes").body())
                .contains("Aucun programme", "Importez un dossier");
    }
}
