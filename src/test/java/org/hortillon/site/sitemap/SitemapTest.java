package org.hortillon.site.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.SoftAssertions;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class SitemapTest {

    private static final String ARTICLE = """
            insert into publishing.articles
                   (slug, source, language, title, excerpt, published_on, featured, tags, seo_keywords, words, word_count, translation_of)
            values (?, '', ?, 'T', 'E', ?::date, false, '{}', '{}', '', 0, ?)""";

    private static List<String> addresses(TestHub hub) throws Exception {
        var bytes = hub.visitor().get("/sitemap.xml").bytes();
        var found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getElementsByTagName("loc");
        var addresses = new ArrayList<String>();
        for (var i = 0; i < found.getLength(); i++) {
            addresses.add(found.item(i).getTextContent().replaceFirst("https?://[^/]+", ""));
        }
        return addresses;
    }

    @Test
    void the_pages_of_every_module_are_listed_in_both_languages_and_each_is_there() throws Exception {
        var demo = DemoHub.shared();
        var addresses = addresses(demo);
        assertThat(addresses)
                .contains("/", "/en/", "/blog/bilan-2024", "/en/blog/amiens-2024-in-figures", "/entreprises/techflow")
                .contains("/reussites/techflow", "/chiffres/companies.created", "/evenements", "/methode")
                .doesNotHaveDuplicates()
                .noneMatch(address -> address.contains("/equipe"));
        for (var kind : List.of("/evenements/", "/espaces/", "/programmes/", "/projets/")) {
            assertThat(addresses).anyMatch(address -> address.startsWith(kind));
        }
        var softly = new SoftAssertions();
        var kinds = new java.util.HashSet<String>();
        addresses.stream()
                .filter(address -> kinds.add(address.replaceFirst("[^/]+$", "")))
                .forEach(
                        address -> softly.assertThat(demo.visitor().get(address).status())
                                .as(address)
                                .isEqualTo(200));
        softly.assertAll();
    }

    @Test
    void an_article_says_when_it_changed_and_where_its_translation_is(TestHub hub) throws Exception {
        hub.execute(ARTICLE, "bilan", "fr", "2024-06-01", null);
        hub.execute(ARTICLE, "year", "en", "2024-06-01", "bilan");
        hub.execute(ARTICLE, "demain", "fr", "2099-06-01", null);
        assertThat(addresses(hub))
                .contains("/blog/bilan", "/en/blog/year")
                .doesNotContain("/en/blog/bilan", "/blog/year", "/blog/demain");
        assertThat(hub.visitor().get("/sitemap.xml").body())
                .contains("<lastmod>2024-06-01</lastmod>")
                .containsPattern("hreflang=\"en\" href=\"http[^\"]*/en/blog/year\"");
    }

    @Test
    void search_engines_are_sent_to_the_sitemap_and_away_from_the_team(TestHub hub) {
        var robots = hub.visitor().get("/robots.txt");
        assertThat(robots.header("Content-Type")).startsWith("text/plain");
        assertThat(robots.body())
                .contains("Disallow: /equipe\n", "Disallow: /en/equipe\n")
                .containsPattern("Sitemap: http://" + hub.host() + "(:\\d+)?/sitemap.xml\n");
    }
}
