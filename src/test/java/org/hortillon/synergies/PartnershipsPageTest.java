package org.hortillon.synergies;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class PartnershipsPageTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        SynergiesFixture.world(hub);
        SynergiesFixture.partnership(hub, "verger", "commercial", "FR", "2024-03-07");
        SynergiesFixture.partnership(hub, "escaut", "international", "BE", "2024-06-11");
        SynergiesFixture.partnership(hub, "ancien", "commercial", "FR", "2023-02-01");
        SynergiesFixture.partnership(hub, "futur", "commercial", "FR", "2025-01-02");
        hub.execute("""
                update synergies.partnerships set confirmed_on = '2024-04-01',
                       partner_company_id = (select id from companies.companies where key = 'soinclair') where key = 'verger'""");
        hub.execute("update synergies.partnerships set ended_on = '2024-01-31' where key = 'ancien'");
        SynergiesFixture.introductions(hub, 6, "client", "2024-05-02");
        SynergiesFixture.introductions(hub, 3, "associate", "2024-05-03");
        SynergiesFixture.introductions(hub, 2, null, "2024-05-04");
        SynergiesFixture.introductions(hub, 9, "hire", "2023-05-04");
    }

    @Test
    void partnerships_signed_so_far_are_listed_newest_first_with_their_companies(TestHub hub) {
        assertThat(hub.visitor().get("/synergies").body())
                .containsSubsequence("Escaut", "Verger", "Ancien")
                .doesNotContain("Futur")
                .contains(
                        "id=\"verger\"",
                        "/entreprises/agrilune",
                        "/entreprises/soinclair",
                        "Belgique",
                        "3 partenariats")
                .contains("Signé le 7 mars 2024", "Confirmé par les deux", "Déclaré par un côté", "Terminé");
    }

    @Test
    void filters_live_in_the_address_and_narrow_the_list(TestHub hub) {
        assertThat(cards(hub, "/synergies?portee=international"))
                .contains("id=\"escaut\"")
                .doesNotContain("id=\"verger\"");
        assertThat(cards(hub, "/synergies?pays=FR")).contains("id=\"verger\"").doesNotContain("id=\"escaut\"");
        assertThat(cards(hub, "/synergies?annee=2023"))
                .contains("id=\"ancien\"")
                .doesNotContain("id=\"verger\"");
        assertThat(cards(hub, "/synergies?q=bocal")).contains("id=\"verger\"");
        assertThat(cards(hub, "/synergies?annee=nulle&pays=ZZ&page=99")).contains("retirez un filtre");
    }

    @Test
    void each_scope_is_counted_for_this_year_with_its_proof(TestHub hub) {
        assertThat(hub.visitor().get("/synergies").body())
                .contains("/chiffres/synergies.partnerships?period=2024&amp;scope=commercial\"")
                .containsPattern("partenariat commercial</p>\\s*<p class=\"tile-value\">1<");
    }

    @Test
    void introductions_are_only_counted_and_small_groups_are_not_said(TestHub hub) {
        assertThat(hub.visitor().get("/synergies").body())
                .containsPattern("mises en relation</p>\\s*<p class=\"tile-value\">11<")
                .containsPattern("ont donné un client</p>\\s*<p class=\"tile-value\">6<")
                .containsPattern("ont donné des associés</p>\\s*<p class=\"tile-value\">–<")
                .doesNotContain("outcome=associate", "Brêche", "Discret", "Un sujet à eux", "Ida Secrète");
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/synergies").body()).contains("Returnable jars", "Belgium", "3 partnerships");
    }

    @Test
    void a_hub_without_partnerships_says_what_to_do() {
        assertThat(TestHub.found().visitor().get("/synergies").body()).contains("Écrivez-nous depuis la page Contact");
    }

    @Test
    void the_page_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/synergies?q=budget")))
                .isBetween(1, BUDGET);
    }

    private static String cards(TestHub hub, String path) {
        return hub.visitor().get(path).body();
    }
}
