package org.hortillon.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class AgendaFeedTest {

    private static final String RSS = "/evenements/flux.rss";
    private static final String JSON = "/evenements/flux.json";

    private final TestHub hub;

    AgendaFeedTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void events() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "passe", "2020-01-09 18:30");
        EventsFixture.event(hub, "voeux", "2099-01-09 18:30");
        EventsFixture.event(hub, "visite", "2099-02-09 18:30");
        EventsFixture.event(hub, "brouillon", "2099-03-09 18:30");
        hub.execute("update events.events set state = 'draft' where key = 'brouillon'");
        hub.execute("update events.events set title = 'Vœux & <galette>', title_en = 'New Year' where key = 'voeux'");
        hub.execute("update events.events set cancelled_on = '2098-12-01' where key = 'visite'");
    }

    @Test
    void rss_gives_what_is_ahead_and_published_the_soonest_first_with_whole_links() throws Exception {
        var answer = hub.visitor().get(RSS);
        assertThat(answer.header("Content-Type")).isEqualTo("application/rss+xml;charset=UTF-8");
        var feed = xml(answer);
        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(feed.getElementsByTagName("item").getLength()).isEqualTo(2);
        assertThat(text(feed, "title", 1)).isEqualTo("Vœux & <galette>");
        assertThat(text(feed, "title", 2)).isEqualTo("Annulé · Visite");
        assertThat(text(feed, "link", 1)).startsWith("http://").endsWith("/evenements/voeux");
        assertThat(text(feed, "guid", 0)).startsWith("voeux@");
        assertThat(text(feed, "description", 1)).contains("Salle des Moulins, Amiens", "Une soirée pour se parler.");
        assertThat(ZonedDateTime.parse(text(feed, "pubDate", 0), DateTimeFormatter.RFC_1123_DATE_TIME))
                .isNotNull();
    }

    @Test
    void json_feed_says_the_same_and_each_language_has_its_own() {
        var answer = hub.visitor().get(JSON);
        assertThat(answer.header("Content-Type")).isEqualTo("application/feed+json;charset=UTF-8");
        var feed = json(answer);
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").findValuesAsString("url"))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("/evenements/voeux"),
                        second -> assertThat(second).endsWith("/evenements/visite"));
        assertThat(feed.get("feed_url").asString()).startsWith("http://").endsWith(JSON);
        var english = json(hub.visitor().get("/en" + JSON));
        assertThat(english.get("language").asString()).isEqualTo("en");
        assertThat(english.get("items").get(0).get("title").asString()).isEqualTo("New Year");
        assertThat(english.get("items").get(0).get("url").asString()).endsWith("/en/evenements/voeux");
        assertThat(english.get("items").get(0).get("id"))
                .isEqualTo(feed.get("items").get(0).get("id"));
    }

    @Test
    void who_has_the_feed_already_gets_no_second_copy_until_an_event_changes() {
        for (var path : new String[] {RSS, JSON}) {
            var tag = hub.visitor().get(path).header("ETag");
            assertThat(hub.visitor().get(path, "If-None-Match", tag).status()).isEqualTo(304);
            hub.execute("update events.events set venue = venue || '!' where key = 'voeux'");
            assertThat(hub.visitor().get(path, "If-None-Match", tag).status()).isEqualTo(200);
        }
    }

    @Test
    void the_agenda_leads_to_its_feeds_in_its_head_and_on_the_page() {
        assertThat(hub.visitor().get("/en/evenements").body())
                .contains(
                        "<link rel=\"alternate\" type=\"application/rss+xml\" title=\"RSS feed\" href=\"/en/evenements/flux.rss\"",
                        "<link rel=\"alternate\" type=\"application/feed+json\" title=\"JSON feed\" href=\"/en/evenements/flux.json\"")
                .containsPattern("<a [^>]*href=\"/en/evenements/flux.rss\"")
                .containsPattern("<a [^>]*href=\"/en/evenements/flux.json\"");
    }

    private static Document xml(Answer answer) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.bytes()));
    }

    private static String text(Document document, String name, int index) {
        return document.getElementsByTagName(name).item(index).getTextContent();
    }

    private static JsonNode json(Answer answer) {
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
