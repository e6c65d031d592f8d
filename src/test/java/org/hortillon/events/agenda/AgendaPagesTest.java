package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The clock stands on 15 December 2024, 9 o'clock. */
@HubTest
class AgendaPagesTest {

    private static final int BUDGET = 8;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        EventsFixture.event(hub, "atelier", "2025-01-30T09:00", "workshop", 2);
        EventsFixture.event(hub, "pitch", "2025-02-13T18:00");
        EventsFixture.event(hub, "tables", "2024-12-05T18:30");
        EventsFixture.event(hub, "intime", "2024-11-14T18:30");
        EventsFixture.event(hub, "ancien", "2023-06-22T18:30");
        EventsFixture.event(hub, "visite", "2024-11-28T14:00", "visit", 20);
        hub.execute("update events.events set cancelled_on = '2024-11-25' where key = 'visite'");
        EventsFixture.registrations(hub, "tables", 6, "attended");
        EventsFixture.registrations(hub, "tables", 2, "absent");
        EventsFixture.registrations(hub, "intime", 4, "attended");
        EventsFixture.registrations(hub, "atelier", 2, "");
        EventsFixture.registrations(hub, "atelier", 3, "cancelled");
        CompaniesFixture.person(hub, "lea", "Léa", "Publique", true);
        EventsFixture.registration(hub, "voeux", "lea", "");
    }

    @Test
    void the_agenda_shows_what_is_ahead_by_month_then_what_was_latest_first(TestHub hub) {
        assertThat(hub.visitor().get("/evenements").body())
                .containsSubsequence(
                        "janvier 2025",
                        "Voeux",
                        "Atelier",
                        "février 2025",
                        "Pitch",
                        "Passés",
                        "Tables",
                        "Visite",
                        "Intime",
                        "Ancien")
                .contains("jeudi 16 janvier, 18 h 30", "4 événements passés");
    }

    @Test
    void each_event_says_whether_there_is_room_or_how_many_came(TestHub hub) {
        assertThat(hub.visitor().get("/evenements").body())
                .contains("19 places", "Complet", "Annulé", "6 personnes présentes")
                .doesNotContain("4 personnes présentes");
    }

    @Test
    void filters_live_in_the_address_and_narrow_both_lists(TestHub hub) {
        assertThat(hub.visitor().get("/evenements?genre=workshop").body())
                .contains(">Atelier<")
                .doesNotContain(">Voeux<", ">Tables<");
        assertThat(hub.visitor().get("/evenements?annee=2023").body())
                .contains(">Ancien<")
                .doesNotContain(">Voeux<", ">Tables<");
        assertThat(hub.visitor()
                        .get("/evenements?espace=nulle-part&page=7&annee=x")
                        .body())
                .contains("Choisissez un autre genre");
    }

    @Test
    void nobody_is_named_to_the_public(TestHub hub) {
        assertThat(hub.visitor().get("/evenements/voeux").body())
                .contains("Une prise sur 20")
                .doesNotContain("Léa", "Publique");
        assertThat(hub.visitor().get("/evenements/tables").body()).doesNotContain("Inconnu");
        assertThat(hub.rows("select * from events.fact_attendance").toString()).doesNotContain("Inconnu");
    }

    @Test
    void a_past_event_proves_how_many_came_when_they_are_enough(TestHub hub) {
        assertThat(hub.visitor().get("/evenements/tables").body())
                .contains("/chiffres/events.attendances?period=2024&amp;event=tables")
                .contains("6 personnes présentes");
        assertThat(hub.visitor().get("/evenements/intime").body()).doesNotContain("/chiffres/events.attendances");
    }

    @Test
    void an_event_that_was_called_off_keeps_its_page_and_says_so(TestHub hub) {
        assertThat(hub.visitor().get("/evenements/visite").body())
                .contains("Cet événement a été annulé", "25 novembre 2024", "schema.org/EventCancelled");
    }

    @Test
    void an_event_draws_its_markdown_and_an_unknown_one_is_not_found(TestHub hub) {
        assertThat(hub.visitor().get("/evenements/pitch").body())
                .contains("<strong>se parler</strong>", "De 18 h 00 à 20 h 00");
        assertThat(hub.visitor().get("/evenements/personne").status()).isEqualTo(404);
    }

    @Test
    void an_event_ahead_can_be_kept_in_ones_own_calendar(TestHub hub) {
        assertThat(hub.visitor().get("/evenements/pitch").body()).contains("/evenements/pitch.ics");
        assertThat(hub.visitor().get("/evenements/tables").body()).doesNotContain(".ics");
        var file = hub.visitor().get("/en/evenements/pitch.ics");
        assertThat(file.header("Content-Type")).startsWith("text/calendar");
        assertThat(file.body())
                .contains("SUMMARY:Pitch", "DTSTART;TZID=Europe/Paris:20250213T180000", "/en/evenements/pitch");
        assertThat(hub.visitor().get("/evenements/personne.ics").status()).isEqualTo(404);
    }

    @Test
    void the_home_page_shows_the_next_ones_and_the_search_finds_them(TestHub hub) {
        assertThat(hub.visitor().get("/").body())
                .contains("Prochains rendez-vous", ">Voeux<")
                .doesNotContain(">Tables<");
        assertThat(hub.visitor().get("/recherche?q=pitch").body()).contains("/evenements/pitch");
        assertThat(hub.visitor().get("/recherche?q=visite").body()).doesNotContain("/evenements/visite");
    }

    @Test
    void the_english_agenda_speaks_english_and_stays_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/evenements").body())
                .contains("January 2025", "Thursday 16 January, 18:30", "href=\"/en/evenements/voeux\"", "19 places")
                .doesNotContain("Passés");
    }

    @Test
    void the_agenda_stays_within_its_budget(TestHub hub) {
        assertThat(hub.statements(() -> hub.visitor().get("/evenements?genre=budget")))
                .isBetween(1, BUDGET);
    }

    @Test
    void an_agenda_with_nothing_ahead_says_that_more_is_coming_and_shows_what_was() {
        var hub = TestHub.found();
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "veille", "2024-12-14T18:30");
        assertThat(hub.visitor().get("/evenements").body()).contains("Aucun rendez-vous à venir", ">Veille<");
    }

    @Test
    void a_hub_without_events_says_how_to_fill_the_agenda() {
        assertThat(TestHub.found().visitor().get("/evenements").body()).contains("Importez un dossier");
    }
}
