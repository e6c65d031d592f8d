package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.territory.Clash.Kind;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class ClashesTest {

    private static final Tr FRENCH = new Tr(Language.FR, ZoneId.of("Europe/Paris"));

    private final TestHub hub;

    ClashesTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30");
        EventsFixture.event(hub, "atelier", "2025-01-16T09:00", "workshop", 10);
    }

    @Test
    void an_evening_that_is_taken_says_by_what() {
        assertThat(said(asked("2025-01-16T19:00", null, "pitch", null)))
                .containsExactly(
                        "Voeux se tient au même moment : jeudi 16 janvier, 18 h 30",
                        "Atelier se tient le même jour : jeudi 16 janvier, 9 h 00");
    }

    @Test
    void the_same_place_at_the_same_time_is_graver_than_the_same_people() {
        assertThat(kinds(asked("2025-01-16T19:00", "salle des moulins", "networking", null)))
                .containsExactly(Kind.SAME_PLACE, Kind.SAME_DAY);
        assertThat(kinds(asked("2025-01-16T19:00", "Le Hangar", "networking", null)))
                .containsExactly(Kind.SAME_AUDIENCE, Kind.SAME_DAY);
    }

    @Test
    void who_speaks_elsewhere_that_day_is_named() {
        hub.execute("update events.events set description = 'Avec Sarah DUBOIS, fondatrice' where key = 'atelier'");
        var asked = new DateAsked(
                LocalDateTime.parse("2025-01-16T19:00"),
                LocalDateTime.parse("2025-01-16T21:00"),
                ZoneId.of("Europe/Paris"),
                null,
                "pitch",
                Set.of("Sarah Dubois", "Ana"),
                null);
        assertThat(said(asked)).first().isEqualTo("Sarah Dubois intervient déjà à Atelier : jeudi 16 janvier, 9 h 00");
    }

    @Test
    void an_event_does_not_stand_against_itself_and_one_that_was_called_off_stands_against_nothing() {
        hub.execute("update events.events set cancelled_on = '2024-12-01' where key = 'atelier'");
        assertThat(of(asked("2025-01-16T19:00", null, "pitch", "voeux"))).isEmpty();
    }

    @Test
    void drafts_stand_in_the_way_too_but_lead_to_no_public_page() {
        hub.execute("update events.events set state = 'draft' where key = 'voeux'");
        assertThat(of(asked("2025-01-16T19:00", null, "pitch", null)).getFirst().link())
                .isNull();
    }

    @Test
    void what_others_announce_stands_in_the_way_with_its_source() {
        TerritoryFixture.feed(hub, "gare", "La Gare");
        TerritoryFixture.sighting(hub, "gare", "Apéro des artisans", "2025-01-23T18:00");
        assertThat(said(asked("2025-01-23T19:00", null, "pitch", null)))
                .containsExactly("Apéro des artisans (La Gare) se tient au même moment : jeudi 23 janvier, 18 h 00");
        hub.execute("update events.sightings set cancelled = true");
        assertThat(of(asked("2025-01-23T19:00", null, "pitch", null))).isEmpty();
    }

    @Test
    void holidays_are_said_by_name_and_a_free_day_says_nothing() {
        assertThat(said(asked("2025-01-01T19:00", null, "pitch", null)))
                .containsExactly("Jour férié : jour de l’an", "Vacances scolaires (zone B) : vacances de Noël");
        assertThat(of(asked("2025-01-21T19:00", null, "pitch", null))).isEmpty();
    }

    private List<Clash> of(DateAsked asked) {
        return hub.inHub(() -> hub.bean(Clashes.class).of(asked));
    }

    private List<Kind> kinds(DateAsked asked) {
        return of(asked).stream().map(Clash::kind).toList();
    }

    private List<String> said(DateAsked asked) {
        return of(asked).stream()
                .map(clash -> clash.said(FRENCH).replace('\u00a0', ' '))
                .toList();
    }

    private static DateAsked asked(String start, @Nullable String venue, String kind, @Nullable String except) {
        var from = LocalDateTime.parse(start);
        return new DateAsked(from, from.plusHours(2), ZoneId.of("Europe/Paris"), venue, kind, Set.of(), except);
    }
}
