package org.hortillon.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class FundingPagesTest {

    private static final int BUDGET = 8;
    private static final String SPACE = "[\\u202f\\u00a0 ]";

    @BeforeAll
    static void records(TestHub hub) {
        FundingFixture.world(hub);
        FundingFixture.round(hub, "agrilune", "equity", 1_200_000, "2024-04-18", "2024-05-13");
        FundingFixture.round(hub, "soinclair", "equity", 61_000, "2024-03-26", null);
        FundingFixture.round(hub, "soinclair", "equity", 72_000, "2024-12-01", "2025-01-10");
        FundingFixture.round(hub, "soinclair", "loan", 25_000, "2024-06-20", null);
        FundingFixture.round(hub, "agrilune", "convertible", 95_000, "2023-05-25", "2023-06-12");
        FundingFixture.round(hub, "agrilune", "loan", 99_000, "2024-12-20", "2024-12-20");
        FundingFixture.grant(hub, "obtenue", "obtained", 60_000, "2024-10-08");
        FundingFixture.grant(hub, "versee", "paid", 45_000, "2024-07-02");
        FundingFixture.grant(hub, "demandee", "requested", 70_000, null);
        FundingFixture.grant(hub, "refusee", "refused", 38_000, null);
    }

    @Test
    void each_instrument_and_grants_have_a_total_of_their_own_with_its_proof(TestHub hub) {
        assertThat(hub.visitor().get("/financements").body())
                .containsPattern("levés en capital</p>\\s*<p class=\"tile-value\">1,33" + SPACE + "M€<")
                .containsPattern("1" + SPACE + "333" + SPACE + "000" + SPACE + "€, en 3 opérations")
                .containsPattern("en prêts</p>\\s*<p class=\"tile-value\">25" + SPACE + "k€<")
                .containsPattern("aides obtenues ou versées</p>\\s*<p class=\"tile-value\">105" + SPACE + "k€<")
                .contains("/chiffres/funding.raised?period=2024&amp;instrument=equity\"")
                .contains("/chiffres/funding.raised?period=2024&amp;instrument=loan\"")
                .contains("/chiffres/funding.grants?period=2024\"", "/chiffres/funding.rounds?period=2024\"")
                .doesNotContain("instrument=convertible");
    }

    @Test
    void only_what_was_announced_is_named_the_rest_counts_unnamed(TestHub hub) {
        var page = hub.visitor().get("/financements").body();
        assertThat(page)
                .contains("Agrilune", "Le Cercle", "3 autres opérations")
                .containsPattern("1" + SPACE + "200" + SPACE + "000" + SPACE + "€")
                .doesNotContain("Soinclair", "Acte caché")
                .doesNotContainPattern("6(1|2)" + SPACE + "000" + SPACE + "€|72" + SPACE + "000|99" + SPACE + "000");
    }

    @Test
    void only_grants_that_were_obtained_or_paid_are_listed(TestHub hub) {
        assertThat(hub.visitor().get("/financements").body())
                .contains("Aide obtenue", "Aide versee", "Obtenue", "Versée")
                .doesNotContain("Aide demandee", "Aide refusee");
    }

    @Test
    void another_year_is_one_link_away_and_an_unknown_one_is_the_present(TestHub hub) {
        assertThat(hub.visitor().get("/financements").body()).contains("href=\"/financements?annee=2023\"");
        assertThat(hub.visitor().get("/financements?annee=2023").body())
                .contains("en obligations convertibles", "Toutes les opérations de l’année ont été annoncées")
                .doesNotContain("levés en capital");
        assertThat(hub.visitor().get("/financements?annee=1789").body()).contains("levés en capital");
    }

    @Test
    void a_planned_fund_is_an_intention(TestHub hub) {
        assertThat(hub.visitor().get("/financements").body())
                .containsSubsequence("Premiers Pas", "Fonds en projet", "Taille visée")
                .contains("id=\"projet\"", "Ouvert le 2 mai 2022");
    }

    @Test
    void investors_are_found_by_word_kind_and_the_amount_that_is_sought(TestHub hub) {
        assertThat(investors(hub, "")).contains("Le Cercle", "Grand Fonds", "Banque Muette", "3 investisseurs");
        assertThat(investors(hub, "?montant=50000"))
                .contains("Le Cercle", "Banque Muette")
                .doesNotContain("Grand Fonds");
        assertThat(investors(hub, "?montant=1000000")).contains("Grand Fonds").doesNotContain("Le Cercle");
        assertThat(investors(hub, "?q=industrie")).contains("Grand Fonds").doesNotContain("Le Cercle");
        assertThat(investors(hub, "?genre=angel")).contains("Le Cercle").doesNotContain("Grand Fonds");
        assertThat(investors(hub, "?montant=beaucoup&page=7")).contains("Le Cercle");
        assertThat(investors(hub, "?q=introuvable")).contains("retirez un filtre");
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/financements").body())
                .contains("raised in equity", "€1.33M", "Intended size");
        assertThat(hub.visitor().get("/en/financements/investisseurs").body()).contains("Founders we met", "€60k");
    }

    @Test
    void a_hub_without_funding_says_what_to_do() {
        var hub = TestHub.found();
        assertThat(hub.visitor().get("/financements").body()).contains("Aucun financement connu en 2024");
        assertThat(hub.visitor().get("/financements/investisseurs").body())
                .contains("Écrivez-nous depuis la page Contact");
    }

    @Test
    void the_pages_stay_within_their_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/financements?annee=budget")))
                .isBetween(1, BUDGET);
        assertThat(hub.statements(() -> hub.visitor().get("/financements/investisseurs?q=budget")))
                .isBetween(1, BUDGET);
    }

    @Test
    void the_search_leads_to_the_investor(TestHub hub) {
        var path = hub.value(String.class, "select path from funding.search_public where key = 'grand'");
        assertThat(path).isEqualTo("/financements/investisseurs?q=Grand+Fonds");
        assertThat(hub.visitor().get(path).body()).contains("id=\"grand\"").doesNotContain("id=\"cercle\"");
    }

    private static String investors(TestHub hub, String query) {
        return hub.visitor().get("/financements/investisseurs" + query).body();
    }
}
