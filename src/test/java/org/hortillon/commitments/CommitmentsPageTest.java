package org.hortillon.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.membership.MembershipFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class CommitmentsPageTest {

    private static final int BUDGET = 8;
    private static final String SPACE = "[\\u202f\\u00a0 ]";

    @BeforeAll
    static void records(TestHub hub) {
        CommitmentsFixture.commitment(hub, "campus", "2025-09-30", "month");
        CommitmentsFixture.target(hub, "campus", "", 3000, "m2");
        CommitmentsFixture.commitment(hub, "fonds", "2025-12-31", "year");
        CommitmentsFixture.target(hub, "fonds", "", 50_000_000, "EUR");
        CommitmentsFixture.commitment(hub, "promesses", "2024-12-31", "quarter");
        CommitmentsFixture.target(hub, "promesses", "commitments.made", 40, "ruches");
        CommitmentsFixture.commitment(hub, "suite", "2025-12-31", "year");
        CommitmentsFixture.target(hub, "suite", "membership.members", 9, "people");
        for (int i = 0; i < 6; i++) {
            MembershipFixture.member(hub, "membre-" + i, "Compté", "artisan", "2024-02-01", false);
        }
        CommitmentsFixture.commitment(hub, "oubli", "2024-06-30", "quarter");
        CommitmentsFixture.target(hub, "oubli", "rien.du.tout", 9, "people");
        CommitmentsFixture.commitment(hub, "soirees", "2024-10-31", "day");
        CommitmentsFixture.outcome(hub, "soirees", "kept");
        CommitmentsFixture.commitment(hub, "caravane", "2024-10-31", "month");
        CommitmentsFixture.outcome(hub, "caravane", "dropped");
        CommitmentsFixture.commitment(hub, "demain", "2026-12-31", "year");
        hub.execute("update commitments.commitments set made_on = '2025-01-01' where key = 'demain'");
    }

    @Test
    void commitments_stand_under_their_state_and_their_due_date_the_next_first(TestHub hub) {
        assertThat(hub.visitor().get("/engagements").body())
                .containsSubsequence(
                        "id=\"open\"",
                        "id=\"oubli\"",
                        "id=\"promesses\"",
                        "septembre 2025",
                        "id=\"campus\"",
                        "id=\"fonds\"",
                        "id=\"kept\"",
                        "31 octobre 2024",
                        "id=\"soirees\"",
                        "id=\"dropped\"",
                        "octobre 2024",
                        "id=\"caravane\"")
                .contains("Ce qui s’est passé", "Le collectif", "Bilan 2023", "Échéance passée")
                .doesNotContain("Demain", "id=\"late\"");
    }

    @Test
    void a_target_is_said_in_its_unit(TestHub hub) {
        assertThat(hub.visitor().get("/engagements").body())
                .containsPattern("3" + SPACE + "000 m²")
                .containsPattern("50" + SPACE + "M€")
                .contains("40 ruches");
    }

    @Test
    void a_target_with_a_figure_says_where_it_stands_and_proves_it(TestHub hub) {
        assertThat(hub.visitor().get("/engagements").body())
                .containsPattern("<meter min=\"0\" max=\"40(\\.00)?\" value=\"7\">7 ruches</meter>")
                .contains("/chiffres/commitments.made?period=2023-12-14..2024-12-31");
    }

    @Test
    void before_the_promised_year_a_stock_says_where_it_starts_from(TestHub hub) {
        assertThat(hub.visitor().get("/engagements").body())
                .containsPattern(
                        "Point de départ \\(2024\\)" + SPACE
                                + ":\\s*<a class=\"proof[^>]*href=\"/chiffres/membership.members\\?period=2024\"[^>]*>6 personnes<");
    }

    @Test
    void a_figure_that_nobody_knows_leaves_the_commitment_without_it(TestHub hub) {
        assertThat(hub.visitor().get("/engagements").body())
                .contains("id=\"oubli\"")
                .doesNotContain("rien.du.tout");
    }

    @Test
    void an_article_finds_a_commitment_by_its_key(TestHub hub, Commitments commitments) {
        assertThat(hub.inHub(() -> commitments.find("campus"))).hasValueSatisfying(campus -> {
            assertThat(campus.title()).isEqualTo("Campus");
            assertThat(campus.path()).isEqualTo("/engagements#campus");
            assertThat(campus.target()).isEqualByComparingTo("3000");
        });
        assertThat(hub.inHub(() -> commitments.find("inconnu"))).isEmpty();
        assertThat(hub.inHub(() -> commitments.find("demain"))).isEmpty();
    }

    @Test
    void an_english_reader_reads_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/engagements").body())
                .contains("English campus", "September 2025", "3,000 m²");
    }

    @Test
    void a_hub_that_promised_nothing_says_what_will_come() {
        assertThat(TestHub.found().visitor().get("/engagements").body()).contains("Aucun engagement");
    }

    @Test
    void the_page_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/engagements?budget")))
                .isBetween(1, BUDGET);
    }
}
