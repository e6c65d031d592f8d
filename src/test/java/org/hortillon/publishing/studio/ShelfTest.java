package org.hortillon.publishing.studio;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.access.Role;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class ShelfTest {

    private static final String PATH = "/equipe/articles/studio/chiffres?usuel=2024";

    private static Browser team;

    @BeforeAll
    static void team() {
        team = DemoHub.shared().signedIn(Role.TEAM);
    }

    private static String list(String query) {
        var answer = team.get(PATH + query, "HX-Request", "true");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void a_figure_is_found_by_any_way_of_calling_it_without_accents_and_in_any_form() {
        for (var words : new String[] {"entreprises+creees", "cr%C3%A9ation", "companies.cre", "startups+created"}) {
            assertThat(list("&q=" + words)).as(words).contains("[151 entreprises créées](figure:companies.created)");
        }
        assertThat(list("&q=licornes")).contains("Rien ne porte ce nom").doesNotContain("figure:");
    }

    @Test
    void words_that_name_a_sector_or_a_year_choose_it() {
        assertThat(list("&q=entreprises+creees+sante+2023"))
                .contains("](figure:companies.created?sector=sante&amp;period=2023)");
        assertThat(list("&q=entreprises+creees&valeur=sector:sante&periode=2024-Q3"))
                .contains("](figure:companies.created?sector=sante&amp;period=2024-Q3)");
    }

    @Test
    void a_figure_is_shown_with_its_sentence_and_its_chart_before_it_is_put_in() {
        assertThat(list("&figure=companies.created&par=sector&type=bar"))
                .contains("<span class=\"number\">151</span>")
                .contains("Entreprises du territoire dont la date de création")
                .contains("<figure class=\"chart\">")
                .contains("![Entreprises créées par secteur](chart:companies.created?by=sector&amp;type=bar)");
        assertThat(list("&figure=none.such")).contains("Rien ne porte ce nom");
    }

    @Test
    void without_script_it_is_a_page_that_shows_the_markdown_to_copy() {
        assertThat(team.get(PATH + "&q=entreprises+creees").body())
                .startsWith("<!DOCTYPE html>")
                .contains("<code>[151 entreprises créées](figure:companies.created)</code>");
    }

    @Test
    void an_english_author_gets_english_words() {
        assertThat(team.get("/en" + PATH + "&q=companies+created", "HX-Request", "true")
                        .body())
                .contains("[151 companies created](figure:companies.created)");
    }
}
