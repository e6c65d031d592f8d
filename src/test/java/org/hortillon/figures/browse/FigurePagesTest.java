package org.hortillon.figures.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.figures.definition.Definitions;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class FigurePagesTest {

    @BeforeAll
    static void records(TestHub hub) {
        FiguresFixture.fill(hub);
    }

    private static String page(TestHub hub, String path) {
        var answer = hub.visitor().get(path);
        assertThat(answer.status()).as(path + "\n" + answer.body()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void the_list_shows_all_figures_of_a_year_and_can_be_searched_without_accents(TestHub hub) {
        assertThat(page(hub, "/chiffres?annee=2024")).contains("Entreprises créées", "Participations", "Preuve");
        assertThat(page(hub, "/chiffres?q=CREEES"))
                .contains("Entreprises créées")
                .doesNotContain("Postes de travail");
        assertThat(page(hub, "/chiffres?q=licorne")).contains("Aucun chiffre ne répond");
    }

    @Test
    void a_figure_has_its_value_its_charts_its_definition_and_its_rows(TestHub hub) {
        assertThat(page(hub, "/chiffres/companies.created?period=2024"))
                .contains(
                        "<span class=\"number\">3</span>",
                        "Mois par mois",
                        "Détail\u00a0: Secteur",
                        "<svg",
                        "Voir le tableau")
                .contains("version 1, depuis le", "Citer ce chiffre", "format=csv", "Marais", "/entreprises/marais");
    }

    @Test
    void every_figure_has_a_page_and_a_proof(TestHub hub) {
        for (var definition : hub.inHub(() -> hub.bean(Definitions.class).all().stream()
                .map(one -> one.name())
                .toList())) {
            page(hub, "/chiffres/" + definition);
            page(hub, "/en/chiffres/" + definition + "/preuve?year=2024");
        }
    }

    @Test
    void the_proof_is_a_page_and_for_a_script_only_the_panel(TestHub hub) {
        var whole = hub.visitor().get("/chiffres/companies.created/preuve?period=2024");
        assertThat(whole.body()).contains("<html", "proof-body");
        var panel = hub.visitor().get("/chiffres/companies.created/preuve?period=2024", "HX-Request", "true");
        assertThat(panel.body())
                .contains("proof-head", "<span class=\"number\">3</span>")
                .doesNotContain("<html");
        assertThat(panel.header("Vary")).containsIgnoringCase("HX-Request");
    }

    @Test
    void a_number_about_few_people_is_not_shown_on_pages(TestHub hub) {
        assertThat(page(hub, "/chiffres/talent.hires?period=2024&company=agrilune"))
                .contains("moins de cinq personnes")
                .contains("seule l’équipe");
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/chiffres/talent.hires?period=2024&company=agrilune")
                        .body())
                .contains("<span class=\"number\">3</span>");
    }

    @Test
    void an_unknown_figure_is_absent_and_an_unknown_value_is_answered_with_what_exists(TestHub hub) {
        assertThat(hub.visitor().get("/chiffres/companies.unknown").status()).isEqualTo(404);
        var refused = hub.visitor().get("/chiffres/companies.created?sector=colour");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("numerique");
    }

    @Test
    void the_home_page_tells_the_year_in_figures_and_the_method_is_explained(TestHub hub) {
        assertThat(page(hub, "/")).contains("2024 en chiffres", "Entreprises créées");
        assertThat(page(hub, "/methode")).contains("Rien après aujourd’hui");
        assertThat(page(hub, "/en/methode")).contains("Nothing after today");
    }
}
