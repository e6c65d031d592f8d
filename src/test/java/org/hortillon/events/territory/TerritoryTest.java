package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
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

/** Partners' sites stand on this machine; the clock stands on 15 December 2024. */
@HubTest
class TerritoryTest {

    private final TestHub hub;
    private final LocalSite site = new LocalSite(this::answer);
    private String broken = "";

    TerritoryTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        feed("Agence", "/agence.ics");
        feed("Chambre", "/chambre.ics");
        add("Gare", "/gare.html", "page");
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void the_same_event_from_three_feeds_appears_once_with_three_sources_and_warns_of_its_evening() {
        readAll();
        assertThat(hub.count("events.sightings")).isEqualTo(3);
        assertThat(hub.count("events.outside_events")).isEqualTo(1);
        assertThat(hub.visitor().get("/evenements").body())
                .contains("Ailleurs sur le territoire", "Agence", "Chambre", "Gare", "https://gare.exemple.fr/apero")
                .containsOnlyOnce("class=\"badge draft\">Ailleurs");
        assertThat(hub.visitor().get("/evenements?qui=nous").body()).doesNotContain("Ailleurs sur le territoire");
        var evening = LocalDateTime.parse("2025-01-23T19:00");
        var asked =
                new DateAsked(evening, evening.plusHours(2), ZoneId.of("Europe/Paris"), null, "pitch", Set.of(), null);
        assertThat(hub.inHub(() -> hub.bean(Clashes.class).of(asked)))
                .singleElement()
                .satisfies(clash -> assertThat(clash.by()).isEqualTo("Agence, Chambre, Gare"));
    }

    @Test
    void an_event_of_the_hub_that_comes_back_is_dropped_and_one_that_a_partner_typed_again_is_matched() {
        broken = "BEGIN:VEVENT\r\nUID:voeux@" + hub.host()
                + "\r\nSUMMARY:Voeux\r\nDTSTART:20250116T173000Z\r\nEND:VEVENT\r\n"
                + "BEGIN:VEVENT\r\nUID:77@chambre\r\nSUMMARY:Les vœux\r\nDTSTART:20250116T173000Z\r\nLOCATION:Salle des Moulins\\, Amiens\r\nEND:VEVENT\r\n";
        hub.execute("update events.events set title = 'Les vœux' where key = 'voeux'");
        readAll();
        assertThat(hub.value(Long.class, "select count(*) from events.sightings where event_id is not null"))
                .isEqualTo(1);
        assertThat(hub.count("events.outside_events")).isEqualTo(1);
        assertThat(hub.visitor().get("/evenements.ics").body())
                .contains("UID:voeux@")
                .doesNotContain("Apéro");
    }

    @Test
    void a_feed_that_breaks_keeps_what_was_there_says_where_and_leaves_the_others() {
        readAll();
        broken = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:bientôt\r\nEND:VEVENT\r\n";
        hub.clockAt(java.time.Instant.parse("2024-12-15T10:00:00Z"));
        readAll();
        assertThat(hub.count("events.sightings")).isEqualTo(3);
        assertThat(hub.rows("select result, failures from events.partner_feeds where key = 'chambre'")
                        .getFirst())
                .containsEntry("result", "events.territory.result.unreadable.ics")
                .containsEntry("failures", 1);
        assertThat(hub.rows("select failures from events.partner_feeds where key = 'agence'")
                        .getFirst())
                .containsEntry("failures", 0);
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/agendas").body()).contains("voyez la ligne", "Échec", "Lu");
    }

    @Test
    void what_is_announced_no_more_disappears_and_what_is_called_off_says_so() {
        readAll();
        broken =
                "BEGIN:VEVENT\r\nUID:9\r\nSUMMARY:Bourse aux idées\r\nDTSTART:20250130T173000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n";
        hub.clockAt(java.time.Instant.parse("2024-12-15T10:00:00Z"));
        readAll();
        assertThat(hub.value(
                        Long.class, "select cardinality(sources) from events.outside_events where title like 'Apéro%'"))
                .isEqualTo(2);
        assertThat(hub.visitor().get("/evenements").body()).contains("Bourse aux idées", "Annulé");
    }

    @Test
    void the_team_adds_pauses_and_removes_a_feed_and_inner_addresses_are_refused_when_read() {
        var team = hub.signedIn(Role.TEAM);
        var sent = team.submit(
                "/equipe/agendas",
                "/equipe/agendas",
                Map.of("nom", "Sournois", "adresse", "http://127.0.0.1:8080/a.ics", "genre", "ics"));
        assertThat(sent.location()).endsWith("/equipe/agendas");
        team.submit("/equipe/agendas", "/equipe/agendas/sournois/lecture", Map.of());
        assertThat(team.get("/equipe/agendas").body()).contains("127.0.0.1 n’est pas sur l’Internet public");
        team.submit("/equipe/agendas", "/equipe/agendas/sournois/pause", Map.of());
        assertThat(team.get("/equipe/agendas").body()).contains("En pause");
        team.submit("/equipe/agendas", "/equipe/agendas/sournois/retrait", Map.of());
        assertThat(team.get("/equipe/agendas").body()).doesNotContain("Sournois");
        assertThat(team.submit("/equipe/agendas", "/equipe/agendas", Map.of("nom", "", "adresse", "ftp://a.fr/"))
                        .status())
                .isEqualTo(422);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals("/gare.html")) {
            LocalSite.say(
                    exchange,
                    "text/html",
                    "<script type=\"application/ld+json\">{\"@type\":\"Event\",\"name\":\"L’apéro des artisans\","
                            + "\"startDate\":\"2025-01-23T18:45:00+01:00\",\"endDate\":\"2025-01-23T20:00:00+01:00\",\"url\":\"https://gare.exemple.fr/apero\"}</script>");
        } else if (path.equals("/chambre.ics") && !broken.isEmpty()) {
            LocalSite.say(exchange, "text/calendar", calendar(broken));
        } else {
            LocalSite.say(
                    exchange,
                    "text/calendar",
                    calendar(
                            "BEGIN:VEVENT\r\nUID:" + path + "\r\nSUMMARY:Apéro des artisans\r\n"
                                    + "DTSTART:20250123T173000Z\r\nDTEND:20250123T190000Z\r\nLOCATION:La Gare\\, Amiens\r\nEND:VEVENT\r\n"));
        }
    }

    private static String calendar(String events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" + events + "END:VCALENDAR\r\n";
    }

    private void feed(String name, String path) {
        add(name, path, "ics");
    }

    private void add(String name, String path, String kind) {
        hub.inHub(() -> hub.bean(PartnerFeeds.class)
                .add(new FeedForm(
                        name, site.address(name.toLowerCase(java.util.Locale.ROOT) + ".exemple.fr", path), kind)));
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
