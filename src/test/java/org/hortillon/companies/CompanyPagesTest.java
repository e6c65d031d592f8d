package org.hortillon.companies;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class CompanyPagesTest {

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2022-09-14");
        CompaniesFixture.company(hub, "fermee", "sante", "80021", "2019-01-10");
        hub.execute("update companies.companies set closed_on = '2023-06-30' where key = 'fermee'");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        CompaniesFixture.person(hub, "tom", "Tom", "Discret", false);
        hub.execute("""
                insert into companies.founders (company_id, person_id, role)
                select c.id, p.id, 'founder' from companies.companies c, people.people p where c.key = 'agrilune'""");
        hub.execute("""
                insert into companies.impacts (key, company_id, indicator, label, quantity, unit, measured_on, declared_by, declared_on, source)
                select 'i', id, 'fermes', 'Fermes équipées', 12, 'fermes', '2024-11-01', 'la fondatrice', '2024-11-20', 'tableau de suivi'
                  from companies.companies where key = 'agrilune'""");
        CompaniesFixture.voice(hub, "dit", "lea", "agrilune", "");
        CompaniesFixture.voice(hub, "retire", "tom", "agrilune", "2024-06-01");
        hub.execute("""
                insert into companies.stories (company_id, title, body, published_on)
                select id, 'La lune et les champs', 'Tout commence **au marché**.', '2024-07-01' from companies.companies where key = 'agrilune'""");
    }

    @Test
    void the_list_shows_living_companies_newest_first_and_not_those_that_closed(TestHub hub) {
        var page = hub.visitor().get("/entreprises").body();
        assertThat(page)
                .containsSubsequence("Agrilune", "Soinclair")
                .doesNotContain("Fermee")
                .contains("2 entreprises");
    }

    @Test
    void filters_live_in_the_address_and_narrow_the_list(TestHub hub) {
        assertThat(hub.visitor().get("/entreprises?secteur=sante").body())
                .contains("Soinclair")
                .doesNotContain("Agrilune");
        assertThat(hub.visitor().get("/entreprises?commune=80261").body())
                .contains("Agrilune")
                .doesNotContain("Soinclair");
        assertThat(hub.visitor().get("/entreprises?annee=2022").body())
                .contains("Soinclair")
                .doesNotContain("Agrilune");
        assertThat(hub.visitor().get("/entreprises?q=capteur").body()).contains("Agrilune");
    }

    @Test
    void a_filter_that_finds_nothing_says_what_to_do(TestHub hub) {
        assertThat(hub.visitor().get("/entreprises?q=introuvable").body()).contains("Élargissez la recherche");
    }

    @Test
    void a_value_that_no_list_offers_is_an_empty_list_and_not_an_error(TestHub hub) {
        assertThat(hub.visitor()
                        .get("/entreprises?secteur=rien&annee=abc&page=99")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_profile_names_only_founders_who_are_public_and_says_who_declared_what(TestHub hub) {
        var page = hub.visitor().get("/entreprises/agrilune").body();
        assertThat(page)
                .contains("Léa Publique", "Fermes équipées", "la fondatrice", "20 novembre 2024", "tableau de suivi")
                .contains("/chiffres/companies.impact?period=2024&amp;company=agrilune&amp;indicator=fermes")
                .doesNotContain("Discret");
    }

    @Test
    void a_company_that_closed_keeps_its_page_and_says_so(TestHub hub) {
        assertThat(hub.visitor().get("/entreprises/fermee").body()).contains("Fermée le 30 juin 2023");
    }

    @Test
    void an_unknown_company_is_not_found(TestHub hub) {
        assertThat(hub.visitor().get("/entreprises/personne").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/reussites/soinclair").status()).isEqualTo(404);
    }

    @Test
    void a_testimonial_shows_while_its_consent_stands_and_goes_when_it_is_withdrawn(TestHub hub) {
        var page = hub.visitor().get("/reussites/agrilune").body();
        assertThat(page).containsOnlyOnce("On m’a ouvert des portes.").contains("<strong>au marché</strong>");
    }

    @Test
    void a_story_waits_for_its_day(TestHub hub) {
        hub.execute("update companies.stories set published_on = '2025-02-01'");
        assertThat(hub.visitor().get("/reussites/agrilune").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/entreprises/agrilune").body()).doesNotContain("/reussites/agrilune");
        hub.execute("update companies.stories set published_on = '2024-07-01'");
        assertThat(hub.visitor().get("/reussites/agrilune").status()).isEqualTo(200);
    }

    @Test
    void the_english_pages_speak_english_and_stay_english(TestHub hub) {
        var page = hub.visitor().get("/en/entreprises").body();
        assertThat(page)
                .contains("2 companies", "Digital", "href=\"/en/entreprises/agrilune\"")
                .doesNotContain("2 entreprises");
    }
}
