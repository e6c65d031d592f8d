package org.hortillon.coworking;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024. */
@HubTest
class SpacePagesTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CoworkingFixture.space(hub, "hangar", "2024-03-04");
        CoworkingFixture.desks(hub, "hangar", "open", 12, "2024-03-04");
        CoworkingFixture.desks(hub, "hangar", "fixed", 5, "2024-09-01");
        CoworkingFixture.space(hub, "pepiniere", "2012-09-03");
        CoworkingFixture.desks(hub, "pepiniere", "open", 3, "2012-09-03");
        CoworkingFixture.office(hub, "pepiniere", "Bureau 101", "2012-09-03");
        CoworkingFixture.office(hub, "pepiniere", "Bureau 201", "2025-09-01");
        CoworkingFixture.space(hub, "campus", "2025-09-01");
        CoworkingFixture.desks(hub, "campus", "open", 40, "2025-09-01");
        CoworkingFixture.space(hub, "ancien", "2010-01-01");
        CoworkingFixture.desks(hub, "ancien", "open", 9, "2010-01-01");
        hub.execute("update coworking.spaces set closed_on = '2020-06-30' where key = 'ancien'");
        hub.execute("update coworking.desks set closed_on = '2020-06-30' where opened_on = '2010-01-01'");
    }

    @Test
    void the_list_shows_what_each_space_offers_today_and_those_that_closed_last(TestHub hub) {
        assertThat(hub.visitor().get("/espaces").body())
                .containsSubsequence(
                        "Campus",
                        "40 postes",
                        "Ouvre le 1er septembre 2025",
                        "Hangar",
                        "17 postes",
                        "Pepiniere",
                        "3 postes",
                        "Un bureau",
                        "Ancien",
                        "Fermé");
    }

    @Test
    void totals_are_those_of_today_and_openings_of_the_year_are_proven(TestHub hub) {
        assertThat(hub.visitor().get("/espaces").body())
                .containsPattern("<dt>postes</dt><dd>20</dd>")
                .containsPattern("<dt>bureau</dt><dd>1</dd>")
                .containsPattern(
                        "postes ouverts en 2024</dt><dd>\\s*<a class=\"proof ?\" href=\"/chiffres/coworking.desks.opened\\?period=2024\"[^>]*>17<")
                .containsPattern(
                        "espace ouvert en 2024</dt><dd>\\s*<a class=\"proof ?\" href=\"/chiffres/coworking.spaces.opened\\?period=2024\"[^>]*>1<");
    }

    @Test
    void a_space_tells_its_desks_by_kind_and_proves_each_years_openings(TestHub hub) {
        assertThat(hub.visitor().get("/espaces/hangar").body())
                .contains("<strong>grandes</strong>", "Saint-Leu, Amiens", "open 01 à open 12", "fixed 01 à fixed 05")
                .containsPattern("postes nomades</dt><dd>12<")
                .containsPattern("postes attitrés</dt><dd>5<")
                .containsPattern("coworking.desks.opened\\?period=2024&amp;space=hangar\"[^>]*>17 postes ouverts<")
                .contains("/evenements?espace=hangar");
    }

    @Test
    void an_office_that_opens_later_is_told_and_not_yet_counted(TestHub hub) {
        assertThat(hub.visitor().get("/espaces/pepiniere").body())
                .contains("Bureau 201", "1er sept. 2025")
                .containsPattern("bureau</dt><dd>1<")
                .doesNotContain("coworking.offices.opened?period=2025");
    }

    @Test
    void spaces_ahead_and_closed_say_so(TestHub hub) {
        assertThat(hub.visitor().get("/espaces/campus").body()).contains("Ouvre le 1er septembre 2025", ">40<");
        assertThat(hub.visitor().get("/espaces/ancien").body())
                .contains("Fermé le 30 juin 2020")
                .doesNotContain("<dd>9</dd>");
        assertThat(hub.visitor().get("/espaces/nulle-part").status()).isEqualTo(404);
    }

    @Test
    void the_home_page_and_the_search_show_spaces_that_are_open(TestHub hub) {
        assertThat(hub.visitor().get("/").body())
                .contains("Où travailler", ">Hangar<")
                .doesNotContain(">Campus<", ">Ancien<");
        assertThat(hub.visitor().get("/recherche?q=fleuve").body())
                .contains("/espaces/hangar")
                .doesNotContain("/espaces/ancien");
    }

    @Test
    void the_english_pages_speak_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/espaces").body())
                .contains("17 desks", "href=\"/en/espaces/hangar\"")
                .doesNotContain("postes");
        assertThat(hub.visitor().get("/en/espaces/hangar").body())
                .contains("Open desk", "/en/chiffres/coworking.desks.opened");
    }

    @Test
    void the_list_stays_within_its_budget_and_an_empty_hub_says_what_to_do(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/espaces?budget"))).isBetween(1, BUDGET);
        assertThat(TestHub.found().visitor().get("/espaces").body()).contains("Aucun espace", "Importez un dossier");
    }
}
