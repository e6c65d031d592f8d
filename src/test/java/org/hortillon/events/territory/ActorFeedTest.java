package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.fetching.LocalSite;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner that publishes by ActivityPub, beside others; all stand on this machine. */
@HubTest
class ActorFeedTest {

    private final TestHub hub;
    private final LocalSite site = new LocalSite(this::answer);
    private String more = "";
    private int status = 200;

    ActorFeedTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        add("Agence", "/agence.ics", "ics");
        add("Gare", "/gare.html", "page");
        add("Mobilizon", "/@collectif", "actor");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_same_event_by_ics_json_ld_and_activitypub_appears_once_with_three_sources() {
        readAll();
        assertThat(hub.count("events.sightings")).isEqualTo(3);
        assertThat(hub.value(Integer.class, "select cardinality(sources) from events.outside_events"))
                .isEqualTo(3);
        assertThat(hub.visitor().get("/evenements").body())
                .containsOnlyOnce("class=\"badge draft\">Ailleurs")
                .contains("https://mobilizon.exemple.fr/events/1", "https://gare.exemple.fr/apero")
                .containsSubsequence("annoncé par", "Agence", "Gare", "Mobilizon");
    }

    @Test
    void an_event_of_the_hub_that_a_partner_announces_on_is_dropped_and_the_hubs_feed_holds_its_own_only() {
        more = ",{'type':'Announce','object':{'type':'Event','id':'https://" + hub.host()
                + "/evenements/voeux','name':'Voeux','startTime':'2025-01-16T18:30:00+01:00'}}";
        readAll();
        assertThat(hub.count("events.sightings")).isEqualTo(3);
        assertThat(hub.visitor().get("/evenements.ics").body())
                .contains("UID:voeux@")
                .doesNotContain("Apéro");
    }

    @Test
    void an_outbox_that_says_the_same_of_events_has_nothing_new_and_one_that_is_closed_keeps_what_was_there() {
        readAll();
        again("2024-12-15T11:00:00Z");
        assertThat(result()).containsEntry("result", "events.territory.result.unchanged");
        more =
                ",{'type':'Create','object':{'type':'Event','id':'https://mobilizon.exemple.fr/events/2','name':'Bal','startTime':'bientôt'}}";
        again("2024-12-15T13:00:00Z");
        assertThat(page()).contains("Un événement. Au moins un autre", "$.first.orderedItems[1].object");
        status = 401;
        again("2024-12-15T15:00:00Z");
        assertThat(hub.count("events.sightings")).isEqualTo(3);
        assertThat(result()).containsEntry("failures", 1);
        assertThat(page()).contains("signent leurs demandes", "/@collectif/feed/ics");
    }

    @Test
    void signs_that_a_database_does_not_keep_leave_the_event_and_the_other_feeds() {
        more =
                ",{'type':'Event','id':'https://a.fr/\\u0000\\ud800','name':'Bal\\u0000 masqué','startTime':'2025-01-24T18:30:00Z',"
                        + "'url':'https://a.fr/\\u0000','location':'La \\udfffGare','content':'\\u0000'}";
        readAll();
        assertThat(hub.rows("select title, link from events.sightings where title like 'Bal%'"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("link", null));
        assertThat(hub.count("events.sightings")).isEqualTo(4);
    }

    @Test
    void the_team_types_a_handle_or_a_page_and_inner_addresses_are_refused_when_read() {
        var team = hub.signedIn(Role.TEAM);
        team.submit(
                "/equipe/agendas",
                "/equipe/agendas",
                Map.of("nom", "Voisins", "adresse", "@voisins@localhost.localdomain"));
        team.submit(
                "/equipe/agendas",
                "/equipe/agendas",
                Map.of("nom", "Sournois", "adresse", "http://127.0.0.1:8080/@a", "genre", "actor"));
        assertThat(hub.value(
                        String.class,
                        "select address from events.partner_feeds where key = 'voisins' and kind = 'actor'"))
                .isEqualTo("@voisins@localhost.localdomain");
        team.submit("/equipe/agendas", "/equipe/agendas/sournois/lecture", Map.of());
        assertThat(page())
                .contains("127.0.0.1 n’est pas sur l’Internet public (http://127.0.0.1:8080/@a)", "@voisins@");
        var refused = team.submit("/equipe/agendas", "/equipe/agendas", Map.of("nom", "X", "adresse", "@voisins"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("ni un identifiant comme", "value=\"@voisins\"");
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/agence.ics")) {
            LocalSite.say(
                    exchange,
                    "text/calendar",
                    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                            + "SUMMARY:Apéro des artisans\r\nDTSTART:20250123T173000Z\r\nLOCATION:La Gare\\, Amiens\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        } else if (path.equals("/gare.html")) {
            LocalSite.say(
                    exchange,
                    "text/html",
                    "<script type=\"application/ld+json\">{\"@type\":\"Event\",\"name\":\"L’apéro des artisans\","
                            + "\"startDate\":\"2025-01-23T18:45:00+01:00\",\"url\":\"https://gare.exemple.fr/apero\"}</script>");
        } else if (status != 200) {
            exchange.sendResponseHeaders(status, -1);
        } else if (path.endsWith("/outbox")) {
            json(
                    exchange,
                    "{'type':'OrderedCollection','first':{'type':'OrderedCollectionPage','orderedItems':[{'type':'Create',"
                            + "'published':'" + Instant.now()
                            + "','object':{'type':'Event','id':'https://mobilizon.exemple.fr/events/1',"
                            + "'name':'Apéro des artisans','startTime':'2025-01-23T18:30:00+01:00','location':{'type':'Place','name':'La Gare',"
                            + "'address':{'addressLocality':'Amiens'}}}}" + more + "]}}");
        } else {
            json(
                    exchange,
                    "{'type':'Group','outbox':'http://"
                            + exchange.getRequestHeaders().getFirst("Host") + "/@collectif/outbox'}");
        }
    }

    private static void json(HttpExchange exchange, String text) throws IOException {
        LocalSite.say(exchange, "application/activity+json; charset=utf-8", text.replace('\'', '"'));
    }

    private Map<String, Object> result() {
        return hub.rows("select result, failures from events.partner_feeds where key = 'mobilizon'")
                .getFirst();
    }

    private String page() {
        return hub.signedIn(Role.TEAM).get("/equipe/agendas").body();
    }

    private void add(String name, String path, String kind) {
        var host = name.toLowerCase(java.util.Locale.ROOT) + ".exemple.fr";
        hub.inHub(() -> hub.bean(PartnerFeeds.class).add(new FeedForm(name, site.address(host, path), kind)));
    }

    private void again(String now) {
        hub.clockAt(Instant.parse(now));
        readAll();
    }

    private void readAll() {
        var reading = new FeedReading(
                LocalSite.fetching(),
                hub.bean(PartnerFeeds.class),
                hub.bean(Sightings.class),
                hub.bean(Hubs.class),
                hub.bean(Clock.class));
        hub.inHub(reading::readAll);
    }
}
