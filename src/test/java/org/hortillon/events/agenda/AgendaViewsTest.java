package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same events as a list, a month and a map; the clock stands on 15 December 2024. */
@HubTest
class AgendaViewsTest {

    private static final int BUDGET = 9;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        hub.execute(
                "update hubs.communes set contour = '{\"type\":\"Polygon\",\"coordinates\":[[[2,49],[3,49],[3,50],[2,49]]]}'");
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        EventsFixture.event(hub, "atelier", "2025-01-30T09:00", "workshop", 2);
        EventsFixture.event(hub, "rentree", "2025-01-23T18:30");
        EventsFixture.event(hub, "ancien", "2023-06-22T18:30");
        EventsFixture.event(hub, "ecran", "2025-01-21T12:00");
        EventsFixture.event(hub, "rayee", "2025-01-22T12:00");
        hub.execute("update events.events set cancelled_on = '2024-12-01' where key = 'rayee'");
        hub.execute(
                "update events.events set mode = 'online', online_url = 'https://salle.exemple.fr' where key = 'ecran'");
        hub.execute(
                "update events.events set commune_id = (select id from hubs.communes where code = '80261') where key = 'rentree'");
        outside(hub, "Apéro des artisans", "2025-01-23T18:30", "2025-01-23T20:00", "80021");
        outside(hub, "Salon", "2025-01-30T00:00", "2025-02-02T00:00", null);
    }

    static void outside(
            TestHub hub, String title, String from, String until, @org.jspecify.annotations.Nullable String commune) {
        hub.execute("""
                insert into events.partner_feeds (key, name, address, kind)
                values ('chambre', 'La Chambre', 'https://chambre.exemple.fr/a.ics', 'ics') on conflict do nothing""");
        hub.execute("""
                insert into events.sightings (feed_id, uid, title, starts_at, ends_at, all_day, place, commune_id, link)
                select f.id, ?, ?, ?::timestamp at time zone 'Europe/Paris', ?::timestamp at time zone 'Europe/Paris', ? like '%T00:00',
                       'La Gare', (select id from hubs.communes where code = ?), 'https://chambre.exemple.fr/1'
                  from events.partner_feeds f""", title, title, from, until, from, commune);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mois&mois=2025-01", "carte"})
    void each_view_has_the_same_filters_and_leads_to_the_others_with_them(String view, TestHub hub) {
        var page = hub.visitor()
                .get("/evenements?genre=workshop&commune=80021&vue=" + view)
                .body();
        assertThat(page)
                .contains(">Atelier<", "name=\"genre\"", "name=\"commune\"", "name=\"mode\"", "name=\"qui\"")
                .contains(
                        "href=\"/evenements?genre=workshop&amp;commune=80021\"",
                        "href=\"/evenements?vue=mois&amp;genre=workshop&amp;commune=80021\"",
                        "href=\"/evenements?vue=carte&amp;genre=workshop&amp;commune=80021\"")
                .contains("type=\"text/calendar\"", "application/rss+xml", "application/feed+json")
                .contains("leurs événements ne paraissent pas")
                .doesNotContain(">Voeux<", ">Rentree<", "Apéro");
        assertThat(page.split("class=\"tabs\"")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mois&mois=2025-01", "carte"})
    void a_commune_narrows_what_the_hub_and_what_others_hold(String view, TestHub hub) {
        assertThat(hub.visitor().get("/evenements?commune=80021&vue=" + view).body())
                .contains(">Voeux<", "Apéro des artisans", "La Chambre")
                .doesNotContain(">Rentree<", "Salon");
        assertThat(hub.visitor().get("/evenements?qui=nous&vue=" + view).body())
                .contains(">Voeux<", ">Rentree<")
                .doesNotContain("Apéro");
        assertThat(hub.visitor().get("/evenements?mode=online&vue=" + view).body())
                .contains(">Ecran<")
                .doesNotContain(">Voeux<");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mois&mois=2025-01", "carte"})
    void each_view_stays_within_its_budget_however_much_is_held(String view, TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/evenements?budget=1&vue=" + view)))
                .isBetween(1, BUDGET);
    }

    @Test
    void the_map_counts_what_is_ahead_by_commune_and_a_list_by_venue_says_the_same(TestHub hub) {
        assertThat(hub.visitor().get("/evenements?vue=carte").body())
                .contains(
                        "Amiens\u00a0: 3 événements</title>",
                        "Dury\u00a0: un événement</title>",
                        "href=\"#commune-80021\"")
                .containsSubsequence(
                        "id=\"commune-80021\"", "Salle des Moulins", ">Voeux<", ">Atelier<", "La Gare", "Apéro")
                .containsSubsequence("id=\"commune-80261\"", ">Rentree<")
                .containsSubsequence("En ligne", ">Ecran<")
                .containsSubsequence("Ailleurs, ou lieu non précisé", "Salon")
                .doesNotContain(">Ancien<", ">Rayee<");
        assertThat(hub.visitor().get("/en/evenements?vue=carte&annee=2023").body())
                .contains("Amiens: one event</title>", "The events of 2023", "href=\"/en/evenements/ancien\"")
                .doesNotContain(">Voeux<", "Salon");
    }

    @Test
    void a_map_without_events_says_so_and_one_without_outlines_is_the_list() {
        var hub = TestHub.found();
        assertThat(hub.visitor().get("/evenements?vue=carte").body()).contains("Rien à montrer sur la carte");
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        assertThat(hub.visitor().get("/evenements?vue=carte").body())
                .contains(">Voeux<")
                .doesNotContain("<figure class=\"chart map\">");
    }

    @Test
    void a_month_shows_what_others_hold_with_who_says_so_on_each_of_its_days(TestHub hub) {
        var page = hub.visitor().get("/evenements?vue=mois&mois=2025-01").body();
        assertThat(page)
                .containsSubsequence(
                        "datetime=\"2025-01-23\"",
                        ">Rentree<",
                        "class=\"outside\"",
                        "18 h 30",
                        "Apéro des artisans",
                        "annoncé par La Chambre")
                .containsSubsequence("datetime=\"2025-01-30\"", "Salon", "datetime=\"2025-01-31\"", "Salon");
        assertThat(hub.visitor().get("/evenements?vue=mois&mois=2025-02").body())
                .containsSubsequence("datetime=\"2025-02-01\"", "Salon", "datetime=\"2025-02-02\"")
                .containsOnlyOnce("Salon");
    }

    @Test
    void a_month_names_public_holidays_and_when_the_schools_are_closed(TestHub hub) {
        assertThat(hub.visitor().get("/evenements?vue=mois&mois=2024-12").body())
                .contains("Vacances scolaires (zone B)\u00a0: vacances de Noël, du")
                .containsSubsequence("datetime=\"2024-12-25\"", "Noël, férié", "datetime=\"2024-12-26\"")
                .containsSubsequence("datetime=\"2024-12-21\"", "class=\"day-school\"", "datetime=\"2024-12-22\"");
        assertThat(hub.visitor().get("/en/evenements?vue=mois&mois=2025-03").body())
                .doesNotContain("School holidays", "public holiday");
    }

    @Test
    void a_year_that_was_asked_for_opens_its_first_month(TestHub hub) {
        assertThat(hub.visitor().get("/evenements?vue=mois&annee=2023").body()).contains("janvier 2023");
    }

    @Test
    void a_month_says_who_else_announces_an_event_of_the_hub(TestHub hub) {
        var month = "/evenements?vue=mois&mois=2025-01";
        assertThat(hub.visitor().get(month).body()).doesNotContain("aussi annoncé par");
        outside(hub, "Les voeux", "2025-01-16T18:30", "2025-01-16T20:00", "80021");
        var ours =
                "update events.sightings set event_id = (select id from events.events where key = 'voeux') where title = 'Les voeux'";
        hub.execute(ours);
        assertThat(hub.visitor().get(month).body())
                .containsSubsequence(
                        "datetime=\"2025-01-16\"", ">Voeux<", "aussi annoncé par La Chambre", "datetime=\"2025-01-17\"")
                .doesNotContain("Les voeux");
        hub.execute(
                "insert into events.partner_feeds (key, name, address, kind) values ('gare', 'La Gare', 'https://gare.exemple.fr/', 'page')");
        hub.execute("""
                insert into events.sightings (feed_id, uid, title, starts_at, ends_at)
                select id, 'v', 'Les voeux', '2025-01-16 17:30Z', '2025-01-16 19:00Z' from events.partner_feeds where key = 'gare'""");
        hub.execute(ours);
        assertThat(hub.visitor().get("/en" + month).body())
                .containsSubsequence(">Voeux<", "title=\"La Chambre, La Gare\"", "also announced by 2 partners");
        hub.execute("delete from events.partner_feeds where key = 'gare'");
        hub.execute("delete from events.sightings where title = 'Les voeux'");
    }

    @Test
    void another_year_is_one_choice_away_with_the_same_month_and_filters(TestHub hub) {
        assertThat(hub.visitor()
                        .get("/evenements?vue=mois&mois=2026-06&genre=workshop")
                        .body())
                .containsSubsequence(
                        "rel=\"next\"",
                        "action=\"/evenements\"",
                        "name=\"mois\" value=\"2026-06\"",
                        "name=\"genre\" value=\"workshop\"",
                        "<select id=\"annee\" name=\"annee\"",
                        "value=\"2026\" selected",
                        "value=\"2025\"",
                        "value=\"2024\"",
                        "value=\"2023\"");
        assertThat(hub.visitor()
                        .get("/evenements?vue=mois&mois=2026-06&annee=2023")
                        .body())
                .contains("juin 2023", ">Ancien<", "value=\"2023\" selected", "vue=mois&amp;mois=2023-07\"");
    }
}
