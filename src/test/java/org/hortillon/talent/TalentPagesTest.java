package org.hortillon.talent;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class TalentPagesTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        TalentFixture.world(hub);
        TalentFixture.job(hub, "poseuse", "job", "2024-11-04", "2024-12-15");
        TalentFixture.elsewhere(hub, "stagiaire", "internship", "2024-12-15", "2025-02-15");
        TalentFixture.job(hub, "expiree", "job", "2024-10-01", "2024-12-14");
        TalentFixture.job(hub, "pourvue", "job", "2024-10-01", "2025-02-01");
        TalentFixture.job(hub, "future", "job", "2024-12-16", "2025-02-01");
        hub.execute("update talent.jobs set closed_on = '2024-12-02', closed_because = 'filled' where key = 'pourvue'");
        TalentFixture.hires(hub, 6, "2024-05-02");
        TalentFixture.hires(hub, 3, "2023-05-02");
        hub.execute("""
                insert into talent.schools (key, name, kind, commune_id, description, description_en)
                select 'ecole', 'École des marais', 'engineering', id, 'Des ingénieurs de l’eau', 'Water engineers'
                  from hubs.communes where code = '80021'""");
    }

    @Test
    void only_offers_that_are_open_today_are_listed_newest_first(TestHub hub) {
        assertThat(hub.visitor().get("/emplois").body())
                .containsSubsequence("Stagiaire", "Poseuse")
                .contains("2 offres ouvertes")
                .doesNotContain("Expiree", "Pourvue", "Future");
    }

    @Test
    void filters_live_in_the_address_and_narrow_the_list(TestHub hub) {
        for (var query : new String[] {"type=internship", "secteur=sante", "commune=80261", "q=soinclair"}) {
            assertThat(hub.visitor().get("/emplois?" + query).body())
                    .contains("href=\"/emplois/stagiaire\"")
                    .doesNotContain("href=\"/emplois/poseuse\"");
        }
        assertThat(hub.visitor().get("/emplois?q=sonde").body()).contains("Poseuse");
        assertThat(hub.visitor().get("/emplois?type=nul&page=9").body()).contains("retirez un filtre");
    }

    @Test
    void hires_of_the_year_are_counted_with_their_proof(TestHub hub) {
        assertThat(hub.visitor().get("/emplois").body())
                .contains("embauches déclarées en 2024", "/chiffres/talent.hires?period=2024\"")
                .doesNotContain("Ida Secrète");
    }

    @Test
    void few_hires_are_not_said() {
        var hub = TestHub.found();
        TalentFixture.world(hub);
        TalentFixture.hires(hub, 4, "2024-05-02");
        assertThat(hub.visitor().get("/emplois").body()).doesNotContain("talent.hires");
    }

    @Test
    void an_open_offer_is_told_to_search_engines_and_one_that_is_over_is_not(TestHub hub) {
        assertThat(hub.visitor().get("/emplois/poseuse").body())
                .contains("<strong>sondes</strong>", "\"@type\":\"JobPosting\"", "href=\"/entreprises/agrilune\"")
                .doesNotContain("n’est plus ouverte", "noindex");
        assertThat(hub.visitor().get("/emplois/pourvue").body())
                .contains("Cette offre n’est plus ouverte", "pourvu depuis le 2 décembre 2024", "noindex")
                .doesNotContain("JobPosting");
        assertThat(hub.visitor().get("/emplois/expiree").body()).contains("Sa dernière date était le 14 décembre 2024");
    }

    @Test
    void an_offer_that_is_unknown_or_not_yet_published_is_not_found(TestHub hub) {
        assertThat(hub.visitor().get("/emplois/inconnue").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/emplois/future").status()).isEqualTo(404);
    }

    @Test
    void schools_are_listed_and_filtered_by_type(TestHub hub) {
        assertThat(hub.visitor().get("/ecoles").body()).contains("École des marais", "Amiens", "id=\"ecole\"");
        assertThat(hub.visitor().get("/ecoles?type=business").body()).contains("Retirez le filtre");
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/emplois").body()).contains("English poseuse", "2 open positions");
        assertThat(hub.visitor().get("/en/emplois/poseuse").body()).contains("href=\"/en/entreprises/agrilune\"");
        assertThat(hub.visitor().get("/en/ecoles").body()).contains("Water engineers", "Engineering school");
    }

    @Test
    void a_hub_without_offers_says_what_to_do() {
        assertThat(TestHub.found().visitor().get("/emplois").body()).contains("présentez-vous depuis la page Contact");
        assertThat(TestHub.found().visitor().get("/ecoles").body()).contains("schools.csv");
    }

    @Test
    void the_list_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/emplois?q=budget"))).isBetween(1, BUDGET);
    }
}
