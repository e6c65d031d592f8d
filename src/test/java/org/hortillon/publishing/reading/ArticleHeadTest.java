package org.hortillon.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.publishing.article.ArticlesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class ArticleHeadTest {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final String BILAN = "---\r\ntitle: \"L’an </script> & un\"\nexcerpt: Chapeau\nauthor: Ana\n"
            + "date: 2024-06-01\ncategory: Analyse\ntags: [eau, bilan]\nperiod: 2024\nplus: gardé\n---\n"
            + "[Deux entreprises](figure:companies.created) et [rien](figure:companies.inconnu).\n";
    private static final String YEAR =
            "---\ntitle: The year\nexcerpt: Lead\ndate: 2024-06-02\nlanguage: en\ntranslation_of: bilan\n---\nText.\n";

    @BeforeEach
    void articles(TestHub hub) {
        CompaniesFixture.territory(hub);
        ArticlesFixture.article(hub, "bilan", BILAN);
        ArticlesFixture.article(hub, "year", YEAR);
        ArticlesFixture.article(hub, "demain", BILAN.replace("2024-06-01", "2099-01-01"));
    }

    private static JsonNode data(String page) {
        var block = DATA.matcher(page);
        assertThat(block.find()).isTrue();
        return JsonMapper.builder().build().readTree(block.group(1));
    }

    @Test
    void anyone_reads_the_file_as_its_author_wrote_it(TestHub hub) {
        var file = hub.visitor().get("/blog/bilan.md");
        assertThat(file.bytes()).isEqualTo(BILAN.getBytes(StandardCharsets.UTF_8));
        assertThat(file.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(file.header("Link")).endsWith("/blog/bilan>; rel=\"canonical\"");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("<link rel=\"alternate\" type=\"text/markdown\" href=\"/blog/bilan.md\">");
    }

    @Test
    void the_file_of_what_is_not_out_is_not_there(TestHub hub) {
        assertThat(hub.visitor().get("/blog/demain.md").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/blog/rien.md").status()).isEqualTo(404);
    }

    @Test
    void search_engines_are_told_what_the_article_is_and_on_which_figures_it_is_based(TestHub hub) {
        var data = data(hub.visitor().get("/blog/bilan").body());
        assertThat(data.get("headline").asString()).isEqualTo("L’an </script> & un");
        assertThat(data.get("datePublished").asString()).isEqualTo("2024-06-01");
        assertThat(data.get("author").get("name").asString()).isEqualTo("Ana");
        assertThat(data.get("publisher").get("name").asString()).isEqualTo("Les Hortillons");
        assertThat(data.get("inLanguage").asString()).isEqualTo("fr");
        assertThat(data.get("keywords")).hasSize(2);
        assertThat(data.get("isBasedOn")).hasSize(1);
        assertThat(data.get("isBasedOn").get(0).asString()).endsWith("/chiffres/companies.created?period=2024");
    }

    @Test
    void search_engines_are_told_what_an_article_cites_and_that_a_team_is_no_person(TestHub hub) {
        var text = BILAN.replace("author: Ana", "author: L’équipe du fleuve")
                + "\n[64 %](source:https://insee.example/a?b=1), [rien](source:INSEE), [64 %](source:https://insee.example/a?b=1).\n";
        ArticlesFixture.article(hub, "sources", text);
        var data = data(hub.visitor().get("/blog/sources").body());
        assertThat(data.get("author").get("@type").asString()).isEqualTo("Organization");
        assertThat(data.get("author").get("name").asString()).isEqualTo("L’équipe du fleuve");
        assertThat(data.get("citation")).hasSize(1);
        assertThat(data.get("citation").get(0).get("url").asString()).isEqualTo("https://insee.example/a?b=1");
        assertThat(data(hub.visitor().get("/blog/bilan").body()).has("citation"))
                .isFalse();
        assertThat(data(hub.visitor().get("/en/blog/year").body())
                        .get("author")
                        .get("name")
                        .asString())
                .as("what nobody signs is the hub's")
                .isEqualTo("Les Hortillons");
    }

    @Test
    void other_sites_are_told_what_to_show(TestHub hub) {
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains(
                        "<meta property=\"og:type\" content=\"article\">",
                        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
                        "<meta property=\"article:tag\" content=\"eau\">",
                        "/blog/bilan/carte.png\">");
    }

    @Test
    void an_article_and_its_translation_lead_to_each_other(TestHub hub) {
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("Lire en anglais", "href=\"/en/blog/year\" rel=\"alternate\" hreflang=\"en\"")
                .containsPattern("<link rel=\"alternate\" hreflang=\"en\" href=\"http[^\"]*/en/blog/year\">");
        assertThat(hub.visitor().get("/en/blog/year").body())
                .contains("Read in French")
                .containsPattern("<link rel=\"alternate\" hreflang=\"fr\" href=\"http[^\"]*/blog/bilan\">");
    }
}
