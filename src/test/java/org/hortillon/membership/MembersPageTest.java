package org.hortillon.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class MembersPageTest {

    private static final int BUDGET = 11;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80021", "2022-03-01");
        MembershipFixture.member(hub, "lea", "Brêche", "startup", "2023-05-04", true);
        MembershipFixture.member(hub, "tom", "Discret", "startup", "2023-05-04", false);
        MembershipFixture.member(hub, "ida", "Partie", "freelance", "2022-01-10", true);
        hub.execute("update membership.memberships set left_on = '2024-12-15' where key like 'ida%'");
        MembershipFixture.member(hub, "eve", "Demain", "freelance", "2024-12-16", true);
        MembershipFixture.member(hub, "max", "Retenu", "freelance", "2023-01-10", true);
        hub.execute("update people.people set public = false where key = 'max'");
        hub.execute("""
                update people.people set headline = 'Sondes pour les marais', headline_en = 'Probes for wetlands' where key = 'lea'""");
        hub.execute("""
                update membership.memberships set company_id = (select id from companies.companies) where key like 'lea%'""");
        for (int i = 1; i <= 7; i++) {
            MembershipFixture.member(hub, "artisan-" + i, "Compté", "artisan", "2024-02-01", false);
        }
    }

    @Test
    void only_those_who_agreed_and_are_members_today_are_named(TestHub hub) {
        assertThat(hub.visitor().get("/membres").body())
                .contains("Camille Brêche", "Sondes pour les marais", "/entreprises/agrilune", "Une personne nommée")
                .doesNotContain("Discret", "Partie", "Demain", "Retenu", "Compté");
    }

    @Test
    void all_members_are_counted_with_a_proof_and_small_groups_are_not_said(TestHub hub) {
        assertThat(hub.visitor().get("/membres").body())
                .containsPattern("tile-label\">membres</p>\\s*<p class=\"tile-value\">10<")
                .contains("/chiffres/membership.members?period=2024\"", "au 15 décembre 2024")
                .contains("trop petit pour être publié")
                .doesNotContain("period=2024&amp;kind=startup");
    }

    @Test
    void words_find_names_without_their_accents_and_what_people_do(TestHub hub) {
        for (var words : new String[] {"breche", "marais", "agrilune"}) {
            assertThat(hub.visitor().get("/membres?q=" + words).body()).contains("Camille Brêche");
        }
        assertThat(hub.visitor().get("/membres?q=inconnue").body())
                .contains("Aucun membre ici", "retirez un filtre")
                .doesNotContain("Camille Brêche");
    }

    @Test
    void a_kind_narrows_the_names(TestHub hub) {
        assertThat(hub.visitor().get("/membres?profil=startup").body()).contains("Camille Brêche");
        assertThat(hub.visitor().get("/membres?profil=artisan").body()).doesNotContain("Camille Brêche");
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/membres").body())
                .contains(
                        "Probes for wetlands",
                        "How to join us",
                        "One person named",
                        "href=\"/en/entreprises/agrilune\"");
    }

    @Test
    void a_hub_without_members_invites_to_join() {
        assertThat(TestHub.found().visitor().get("/membres").body()).contains("Rejoignez le collectif");
    }

    @Test
    void joining_is_explained_beside_the_members(TestHub hub) {
        assertThat(hub.visitor().get("/membres").body()).contains("id=\"rejoindre\"", "href=\"/rejoindre\"");
    }

    @Test
    void the_page_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/membres?q=budget"))).isBetween(1, BUDGET);
    }

    @Test
    void the_search_finds_named_members_only_and_leads_to_them(TestHub hub) {
        assertThat(hub.value(String.class, "select path from membership.search_public where key like 'lea%'"))
                .isEqualTo("/membres/lea");
        assertThat(hub.count("membership.search_public where title like '%Discret' or title like '%Retenu'"))
                .isZero();
        assertThat(hub.visitor().get("/membres/lea").body()).contains("Camille Brêche");
    }
}
