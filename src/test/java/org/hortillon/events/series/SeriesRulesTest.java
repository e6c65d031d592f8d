package org.hortillon.events.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.events.form.Typed;
import org.hortillon.events.planning.EventDraft;
import org.hortillon.events.planning.PlannedEvent;
import org.junit.jupiter.api.Test;

/** What becomes of the events of a series: pure rules, without Spring. */
class SeriesRulesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void half_past_six_stays_half_past_six_all_the_year() {
        var series = afterworks();
        for (var day : series.rhythm().days(series.first(), series.last())) {
            var hours = series.on(day).hours();
            assertThat(hours.startsLocal()).isEqualTo(day.atTime(18, 30));
            assertThat(hours.endsLocal()).isEqualTo(day.atTime(20, 30));
        }
        assertThat(series.on(LocalDate.of(2025, 3, 20))
                        .hours()
                        .startsLocal()
                        .atZone(PARIS)
                        .toInstant())
                .isEqualTo(Instant.parse("2025-03-20T17:30:00Z"));
        assertThat(series.on(LocalDate.of(2025, 4, 17))
                        .hours()
                        .startsLocal()
                        .atZone(PARIS)
                        .toInstant())
                .isEqualTo(Instant.parse("2025-04-17T16:30:00Z"));
    }

    @Test
    void the_window_of_registration_goes_by_each_day() {
        var hours = afterworks().on(LocalDate.of(2025, 4, 17)).hours();
        assertThat(hours.opensAt()).isEqualTo("2025-03-18T18:30");
        assertThat(hours.membersUntil()).isEqualTo("2025-03-25T18:30");
        assertThat(hours.closesAt()).isEqualTo("2025-04-17T12:30");
    }

    @Test
    void days_and_hours_are_those_of_clocks_on_the_wall() {
        var moved = change(Map.of("jours", "14", "heures", "-1"))
                .of(evening(), PARIS)
                .hours();
        assertThat(moved.startsLocal()).isEqualTo("2025-04-03T17:30");
        assertThat(moved.endsLocal()).isEqualTo("2025-04-03T19:30");
    }

    @Test
    void a_new_hour_keeps_how_long_it_lasts_unless_the_end_is_said() {
        assertThat(change(Map.of("debut", "19:00")).of(evening(), PARIS).hours().endsLocal())
                .isEqualTo("2025-03-20T21:00");
        assertThat(change(Map.of("debut", "19:00", "fin", "20:00"))
                        .of(evening(), PARIS)
                        .hours()
                        .endsLocal())
                .isEqualTo("2025-03-20T20:00");
    }

    @Test
    void the_window_moves_along_and_what_is_not_said_stays() {
        var draft = change(Map.of("jours", "7", "titre", "Autrement")).of(evening(), PARIS);
        assertThat(draft.hours().opensAt()).isEqualTo("2025-02-08T18:30");
        assertThat(draft.words().title()).isEqualTo("Autrement");
        assertThat(draft.words().description()).isEqualTo("Bonsoir");
        assertThat(draft.seating().capacity()).isEqualTo(40);
        assertThat(draft.place().venue()).isEqualTo("Le Hangar");
    }

    @Test
    void a_change_that_changes_nothing_and_one_that_is_no_number_are_refused() {
        var wrong = List.of(
                Map.<String, String>of(),
                Map.of("jours", "mardi"),
                Map.of("heures", "40"),
                Map.of("lieu", "nulle-part"));
        for (var fields : wrong) {
            var typed = Typed.of(fields);
            SeriesChange.read(typed, null);
            assertThat(typed.isGood()).isFalse();
        }
    }

    private static SeriesChange change(Map<String, String> fields) {
        var typed = Typed.of(fields);
        var change = SeriesChange.read(typed, null);
        assertThat(typed.problems()).isEmpty();
        return change;
    }

    private static SeriesDraft afterworks() {
        var first = LocalDate.of(2025, 1, 1);
        var hours = new EventDraft.Hours(
                first.atTime(LocalTime.of(18, 30)), first.atTime(LocalTime.of(20, 30)), null, null, null);
        var event = EventDraft.of(evening(), PARIS).at(hours.startsLocal(), hours.endsLocal());
        return new SeriesDraft(
                event, new SeriesDraft.Window(30, 7, 6), "FREQ=MONTHLY;BYDAY=3TH", first, LocalDate.of(2025, 12, 31));
    }

    private static PlannedEvent evening() {
        var start = LocalDateTime.parse("2025-03-20T18:30");
        var end = LocalDateTime.parse("2025-03-20T20:30");
        return new PlannedEvent(
                UUID.randomUUID(),
                "afterwork",
                "published",
                "Afterwork",
                null,
                "networking",
                start.atZone(PARIS).toInstant(),
                end.atZone(PARIS).toInstant(),
                start,
                end,
                "onsite",
                null,
                "Le Hangar",
                null,
                "Amiens",
                "80021",
                null,
                null,
                "afterwork-2025",
                false,
                40,
                0,
                false,
                Instant.parse("2025-02-01T17:30:00Z"),
                null,
                null,
                false,
                1,
                true,
                24,
                "Bonsoir",
                null,
                null,
                null,
                0);
    }
}
