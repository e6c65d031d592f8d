package org.hortillon.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class SearchTest {

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2022-09-14");
        hub.execute("update companies.companies set tagline = 'Des <b>récoltes</b> mesurées' where key = 'agrilune'");
    }

    @Test
    void a_word_is_found_by_its_stem_without_its_accents_and_is_marked(TestHub hub) {
        var body = hub.visitor().get("/recherche?q=recolte").body();

        assertThat(body).contains("href=\"/entreprises/agrilune\"").contains("<mark>récoltes</mark>");
        assertThat(body).doesNotContain("soinclair");
    }

    @Test
    void what_the_records_hold_is_never_taken_for_markup(TestHub hub) {
        assertThat(hub.visitor().get("/recherche?q=recolte").body())
                .contains("&lt;b&gt;")
                .doesNotContain("<b><mark>");
        assertThat(hub.visitor().get("/recherche?q=%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void a_part_of_a_name_is_enough(TestHub hub) {
        assertThat(hub.visitor().get("/recherche?q=clair").body())
                .contains("Soinclair")
                .doesNotContain("Agrilune");
    }

    @Test
    void answers_narrow_to_one_kind_and_the_question_stays(TestHub hub) {
        var body = hub.visitor().get("/recherche?q=clair&genre=company").body();

        assertThat(body).contains("Soinclair").contains("value=\"clair\"");
        assertThat(hub.visitor().get("/recherche?q=clair&genre=event").body()).doesNotContain("Soinclair");
    }

    @Test
    void nothing_found_and_too_little_asked_say_what_to_do(TestHub hub) {
        assertThat(hub.visitor().get("/recherche?q=zzzz").body()).contains("class=\"empty\"");
        assertThat(hub.visitor().get("/recherche?q=a").body()).contains("Deux lettres au moins");
        assertThat(hub.visitor().get("/recherche").body()).doesNotContain("class=\"empty\"");
    }

    @Test
    void odd_questions_break_nothing(TestHub hub) {
        for (var odd : new String[] {"%22", "a%00b", "%27%29%3B--", "((%26%7C!", "x".repeat(400), "-%20-"}) {
            assertThat(hub.visitor().get("/recherche?q=" + odd).status())
                    .as(odd)
                    .isEqualTo(200);
        }
        assertThat(hub.visitor().get("/recherche?q=clair&page=99").body()).contains("Soinclair");
    }
}
