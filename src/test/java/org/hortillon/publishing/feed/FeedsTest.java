package org.hortillon.publishing.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.publishing.article.Renames;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class FeedsTest {

    private static final String TEXT = """
            [Deux entreprises](figure:companies.created), [rien](figure:companies.inconnu), [le guide](/blog/guide).

            ![Créations](chart:companies.created?by=sector)

            ![Promesses](commitments:2024)

            <script>alert(1)</script><b onclick="x()">gras</b> \u0001]]> & fin
            """;

    @BeforeEach
    void articles(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        article(hub, "bilan", "2024-06-01", "Analyse", "eau");
        article(hub, "guide", "2024-07-01", "Guide & co", "terre");
        article(hub, "demain", "2099-07-01", "Guide & co", "terre");
    }

    private static void article(TestHub hub, String slug, String date, String category, String tag) {
        var source = "---\ntitle: T\nexcerpt: E\ndate: %s\n---\n%s".formatted(date, TEXT);
        hub.execute(
                """
                insert into publishing.articles
                       (slug, source, language, title, excerpt, author, published_on, category, featured, tags, period, seo_keywords, words, word_count)
                values (?, ?, 'fr', ?, 'Chapeau <b>', 'Ana', ?::date, ?, ?, array [?], '2024', '{}', '', 0)""",
                slug,
                source.getBytes(StandardCharsets.UTF_8),
                "Titre & " + slug,
                date,
                category,
                slug.equals("bilan"),
                tag);
    }

    private static Document xml(Answer answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
    }

    private static String text(Document document, String name, int index) {
        return document.getElementsByTagNameNS("*", name).item(index).getTextContent();
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }

    private static void wholeAndSafe(String html) {
        assertThat(html)
                .containsPattern("<a href=\"http[^\"]+/chiffres/companies.created\\?period=2024\">Deux entreprises</a>")
                .containsPattern("<a href=\"http[^\"]+/blog/guide\"")
                .containsPattern("<a href=\"http[^\"]+/chiffres/companies.created\\?by=sector[^\"]*\">Créations</a>")
                .containsPattern(
                        "</figcaption><table>\\s*<thead>(?s:.*)<td class=\"num\">1</td>(?s:.*)</table></figure>")
                .containsPattern("<a href=\"http[^\"]+/engagements\">Promesses</a>")
                .doesNotContain("companies.inconnu", "<script", "onclick", "hx-get", "href=\"/");
    }

    @Test
    void rss_gives_the_newest_first_with_its_whole_text_and_whole_links(TestHub hub) throws Exception {
        var answer = hub.visitor().get("/blog/flux.rss");
        assertThat(answer.header("Content-Type")).isEqualTo("application/rss+xml;charset=UTF-8");
        var feed = xml(answer);
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(feed.getElementsByTagName("item").getLength()).isEqualTo(2);
        assertThat(text(feed, "title", 1)).isEqualTo("Titre & guide");
        assertThat(text(feed, "guid", 0)).startsWith("urn:uuid:");
        assertThat(text(feed, "description", 1)).isEqualTo("Chapeau <b>");
        assertThat(ZonedDateTime.parse(text(feed, "pubDate", 0), DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo(Instant.parse("2024-06-30T22:00:00Z"));
        wholeAndSafe(text(feed, "encoded", 0));
    }

    @Test
    void atom_names_itself_its_page_and_when_each_article_changed(TestHub hub) throws Exception {
        hub.execute("update publishing.articles set changed_at = '2024-08-01T10:00:00Z' where slug = 'bilan'");
        var feed = xml(hub.visitor().get("/blog/flux.atom"));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(text(feed, "id", 0)).endsWith("/blog/flux.atom");
        assertThat(text(feed, "updated", 0)).isEqualTo("2024-08-01T10:00:00Z");
        var self = (Element) feed.getElementsByTagNameNS("*", "link").item(0);
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(feed.getElementsByTagNameNS("*", "entry").getLength()).isEqualTo(2);
        wholeAndSafe(text(feed, "content", 1));
    }

    @Test
    void json_feed_says_the_same(TestHub hub) {
        var feed = json(hub.visitor().get("/blog/flux.json"));
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items")).hasSize(2);
        var item = feed.get("items").get(0);
        assertThat(item.get("title").asString()).isEqualTo("Titre & guide");
        assertThat(item.get("tags")).hasSize(2);
        assertThat(item.get("image").asString()).endsWith("/blog/guide/carte.png");
        wholeAndSafe(item.get("content_html").asString());
    }

    @Test
    void a_feed_is_narrowed_by_category_and_by_tag_and_says_so_in_its_own_address(TestHub hub) {
        var guide = json(hub.visitor().get("/blog/flux.json?categorie=Guide+%26+co"));
        assertThat(guide.get("items")).hasSize(1);
        assertThat(guide.get("feed_url").asString()).endsWith("/blog/flux.json?categorie=Guide%20%26%20co");
        assertThat(json(hub.visitor().get("/blog/flux.json?mot=eau")).get("items"))
                .hasSize(1);
        assertThat(json(hub.visitor().get("/blog/flux.json?mot=rien")).get("items"))
                .isEmpty();
    }

    @Test
    void the_english_feed_leads_to_english_pages(TestHub hub) {
        var feed = json(hub.visitor().get("/en/blog/flux.json"));
        assertThat(feed.get("language").asString()).isEqualTo("en");
        assertThat(feed.get("items").get(0).get("url").asString()).endsWith("/en/blog/guide");
    }

    @Test
    void who_has_the_feed_already_gets_no_second_copy_until_an_article_changes(TestHub hub) {
        var first = hub.visitor().get("/blog/flux.atom");
        assertThat(first.header("Last-Modified")).isNotEmpty();
        var tag = first.header("ETag");
        assertThat(hub.visitor().get("/blog/flux.atom", "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(hub.visitor()
                        .get("/blog/flux.atom", "If-Modified-Since", first.header("Last-Modified"))
                        .status())
                .isEqualTo(304);
        hub.execute("update publishing.articles set title = 'Autre' where slug = 'bilan'");
        assertThat(hub.visitor().get("/blog/flux.atom", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void an_article_that_gets_another_address_stays_the_same_entry_in_every_format(TestHub hub) throws Exception {
        var guid = text(xml(hub.visitor().get("/blog/flux.rss")), "guid", 0);
        var id = json(hub.visitor().get("/blog/flux.json")).get("items").get(0).get("id");
        var entry = text(xml(hub.visitor().get("/blog/flux.atom")), "id", 1);
        hub.inHub(() -> hub.bean(Renames.class).rename("guide", "mode-d-emploi"));
        var renamed = json(hub.visitor().get("/blog/flux.json")).get("items").get(0);
        assertThat(renamed.get("url").asString()).endsWith("/blog/mode-d-emploi");
        assertThat(renamed.get("id")).isEqualTo(id);
        assertThat(text(xml(hub.visitor().get("/blog/flux.rss")), "guid", 0)).isEqualTo(guid);
        assertThat(text(xml(hub.visitor().get("/blog/flux.atom")), "id", 1)).isEqualTo(entry);
    }

    @Test
    void the_list_of_articles_leads_to_its_feeds(TestHub hub) {
        assertThat(hub.visitor().get("/blog?mot=eau").body())
                .contains(
                        "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/blog/flux.rss?mot=eau\"",
                        "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/blog/flux.atom?mot=eau\"",
                        "<link rel=\"alternate\" type=\"application/feed+json\" href=\"/blog/flux.json?mot=eau\"");
    }
}
