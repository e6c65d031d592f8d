package org.hortillon.events.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.hortillon.events.agenda.EventDataFixture.STARTS;
import static org.hortillon.events.agenda.EventDataFixture.event;
import static org.hortillon.events.agenda.EventDataFixture.facts;
import static org.hortillon.events.agenda.EventDataFixture.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EventDataTest {

    private static final Instant BEFORE = STARTS.minusSeconds(3600);
    private static final Instant AFTER = STARTS.plusSeconds(86_400);
    private static final Tr FRENCH = new Tr(Language.FR, ZoneId.of("Europe/Paris"));
    private static final Tr ENGLISH = new Tr(Language.EN, ZoneId.of("Europe/Paris"));
    private static final String PAGE = "https://amiens.example/evenements/cafe";
    private static final EventFacts.Held ONSITE = new EventFacts.Held("onsite", null, BEFORE, null);

    @ParameterizedTest
    @CsvSource({
        "onsite, OfflineEventAttendanceMode",
        "online, OnlineEventAttendanceMode",
        "mixed, MixedEventAttendanceMode"
    })
    void an_event_ahead_says_all_that_search_engines_ask_for(String mode, String said) {
        var data = read(event(3, null), BEFORE, new EventFacts.Held(mode, null, BEFORE, null));
        assertThat(SchemaOrg.mistakes(data)).isEmpty();
        assertThat(SchemaOrg.absent(data, "recommended")).isEmpty();
        assertThat(data)
                .contains(entry("eventAttendanceMode", "https://schema.org/" + said), entry("@type", "Event"))
                .contains(entry("@context", "https://schema.org"), entry("eventStatus", status("EventScheduled")))
                .contains(entry("startDate", "2024-11-07T18:30+01:00"), entry("isAccessibleForFree", true))
                .contains(entry("maximumAttendeeCapacity", 20), entry("remainingAttendeeCapacity", 17));
    }

    @Test
    void the_way_into_what_is_online_is_the_page_of_the_event() {
        var room = Map.of("@type", "VirtualLocation", "url", PAGE);
        assertThat(read(event(3, null), BEFORE, new EventFacts.Held("online", null, null, null)))
                .containsEntry("location", room);
        assertThat((List<?>) read(event(3, null), BEFORE, new EventFacts.Held("mixed", null, null, null))
                        .get("location"))
                .hasSize(2)
                .last()
                .isEqualTo(room);
    }

    @Test
    void an_event_that_was_moved_says_from_when_and_one_that_was_moved_back_does_not() {
        var moved = new EventFacts.Held("onsite", STARTS.minusSeconds(86_400), null, null);
        var data = read(event(3, null), BEFORE, moved);
        assertThat(SchemaOrg.mistakes(data)).isEmpty();
        assertThat(data)
                .contains(entry("eventStatus", status("EventRescheduled")))
                .contains(entry("previousStartDate", "2024-11-06T18:30+01:00"));
        assertThat(read(event(3, null), BEFORE, new EventFacts.Held("onsite", STARTS, null, null)))
                .containsEntry("eventStatus", status("EventScheduled"))
                .doesNotContainKey("previousStartDate");
    }

    @Test
    void an_event_that_was_called_off_says_only_that_even_when_it_was_moved_before() {
        var moved = new EventFacts.Held("onsite", STARTS.minusSeconds(86_400), null, null);
        var data = read(event(3, LocalDate.of(2024, 11, 5)), BEFORE, moved);
        assertThat(SchemaOrg.mistakes(data)).isEmpty();
        assertThat(data)
                .containsEntry("eventStatus", status("EventCancelled"))
                .doesNotContainKeys("previousStartDate", "offers", "remainingAttendeeCapacity");
    }

    @Test
    void places_are_offered_for_nothing_until_they_are_gone() {
        assertThat(read(event(3, null), BEFORE, ONSITE).get("offers"))
                .isEqualTo(Map.of(
                        "@type",
                        "Offer",
                        "url",
                        PAGE + "/inscription",
                        "price",
                        0,
                        "priceCurrency",
                        "EUR",
                        "availability",
                        status("InStock"),
                        "validFrom",
                        "2024-11-07T17:30+01:00"));
        var full = read(event(20, null), BEFORE, new EventFacts.Held("onsite", null, null, null));
        assertThat(SchemaOrg.mistakes(full)).isEmpty();
        assertThat(full).containsEntry("remainingAttendeeCapacity", 0);
        assertThat((Map<?, ?>) full.get("offers"))
                .isEqualTo(Map.of(
                        "@type",
                        "Offer",
                        "url",
                        PAGE + "/inscription",
                        "price",
                        0,
                        "priceCurrency",
                        "EUR",
                        "availability",
                        status("SoldOut")));
    }

    @Test
    void nothing_is_offered_once_it_is_past_runs_or_is_closed() {
        var past = read(event(3, null), AFTER, ONSITE);
        assertThat(SchemaOrg.mistakes(past)).isEmpty();
        assertThat(SchemaOrg.absent(past, "recommended")).containsExactly("Event.offers");
        assertThat(past).doesNotContainKey("remainingAttendeeCapacity");
        assertThat(read(event(3, null), STARTS, ONSITE)).doesNotContainKey("offers");
        assertThat(read(event(3, null), BEFORE, new EventFacts.Held("onsite", null, null, BEFORE)))
                .doesNotContainKey("offers");
    }

    @Test
    void who_holds_it_speaks_and_supports_it_is_named() {
        assertThat(read(event(3, null), BEFORE, ONSITE))
                .containsEntry(
                        "organizer",
                        Map.of("@type", "Organization", "name", "Le Hub", "url", "https://amiens.example/"))
                .containsEntry(
                        "performer",
                        List.of(
                                person("Léa", "https://amiens.example/membres/lea"),
                                Map.of("@type", "Person", "name", "Tom")))
                .containsEntry(
                        "sponsor",
                        List.of(
                                organization("Agrilune", "https://amiens.example/entreprises/agrilune"),
                                organization("Mairie", "https://mairie.example")));
    }

    @Test
    void an_english_reader_is_led_to_english_pages() {
        var data = JsonMapper.shared()
                .readValue(EventData.json(event(3, null), facts(BEFORE, ONSITE), ENGLISH), Map.class);
        assertThat(data.get("inLanguage")).isEqualTo("en");
        assertThat(data.get("url")).isEqualTo("https://amiens.example/en/evenements/cafe");
    }

    @Test
    void what_is_said_cannot_end_its_block() {
        assertThat(EventData.json(event(3, null), facts(BEFORE, ONSITE), FRENCH))
                .contains("Café \\u003c/script\\u003e")
                .doesNotContain("<", ">");
    }

    @Test
    void the_list_finds_what_is_not_on_it_what_is_missing_and_what_is_of_another_type() {
        assertThat(SchemaOrg.mistakes(Map.of(
                        "@type",
                        "Event",
                        "name",
                        "Café",
                        "url",
                        "/evenements",
                        "eventStatus",
                        "EventScheduled",
                        "endDate",
                        "2024-11-07",
                        "x",
                        1)))
                .containsExactlyInAnyOrder(
                        "Event.startDate",
                        "Event.location",
                        "Event.url",
                        "Event.eventStatus",
                        "Event.endDate",
                        "Event.x");
    }

    private static Map<String, String> person(String name, String url) {
        return Map.of("@type", "Person", "name", name, "url", url);
    }

    private static Map<String, String> organization(String name, String url) {
        return Map.of("@type", "Organization", "name", name, "url", url);
    }

    private static String status(String word) {
        return "https://schema.org/" + word;
    }
}
