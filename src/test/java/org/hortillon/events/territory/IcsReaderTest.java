package org.hortillon.events.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsReaderTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void an_event_is_read_with_its_time_place_link_and_standing() {
        var read = read("DTSTART;TZID=Europe/Paris:20250123T183000\nDTEND;TZID=Europe/Paris:20250123T203000\n"
                + "LOCATION:La Gare\\, Amiens\nURL:https://gare.exemple.fr/1\nSTATUS:CANCELLED\nDESCRIPTION:Avec Ana");
        assertThat(read).singleElement().satisfies(event -> {
            assertThat(event.startsAt()).isEqualTo("2025-01-23T17:30:00Z");
            assertThat(event.endsAt()).isEqualTo("2025-01-23T19:30:00Z");
            assertThat(event.place()).isEqualTo("La Gare, Amiens");
            assertThat(event.link()).isEqualTo("https://gare.exemple.fr/1");
            assertThat(event.cancelled()).isTrue();
            assertThat(event.summary()).isEqualTo("Avec Ana");
        });
    }

    @Test
    void what_recurs_keeps_its_hour_when_the_clocks_change_and_ends_within_a_year() {
        var read = read(
                "DTSTART;TZID=Europe/Paris:20250320T183000\nDURATION:PT2H\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Paris:20250327T183000");
        assertThat(read.stream().map(event -> event.startsAt().toString()))
                .containsExactly("2025-03-20T17:30:00Z", "2025-04-03T16:30:00Z");
        assertThat(read("DTSTART:20200106T180000Z\nRRULE:FREQ=WEEKLY")).hasSizeBetween(52, 53);
        assertThat(read("DTSTART;TZID=Europe/Paris:20250106T190000\nRRULE:FREQ=WEEKLY;UNTIL=20250120T180000Z"))
                .hasSize(3);
    }

    @Test
    void one_day_of_those_that_recur_may_be_moved() {
        var read = events(
                "BEGIN:VEVENT\nUID:a\nSUMMARY:Apéro\nDTSTART;TZID=Europe/Paris:20250106T190000\nRRULE:FREQ=WEEKLY;COUNT=2\nEND:VEVENT\n"
                        + "BEGIN:VEVENT\nUID:a\nSUMMARY:Apéro\nRECURRENCE-ID;TZID=Europe/Paris:20250113T190000\nDTSTART;TZID=Europe/Paris:20250114T200000\nEND:VEVENT\n");
        assertThat(read.stream().map(event -> event.startsAt().toString()))
                .containsExactly("2025-01-06T18:00:00Z", "2025-01-14T19:00:00Z");
    }

    @Test
    void zones_are_known_by_the_names_that_offices_give_them_and_what_is_said_of_them_is_not_believed() {
        var zones = ZoneId.getAvailableZoneIds();
        var lie =
                "BEGIN:VTIMEZONE\nTZID:Romance Standard Time\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0900\nTZOFFSETTO:+0900\nEND:STANDARD\nEND:VTIMEZONE\n";
        var read = events(
                lie
                        + "BEGIN:VEVENT\nUID:a\nSUMMARY:Apéro\nDTSTART;TZID=Romance Standard Time:20250106T190000\nEND:VEVENT\n");
        assertThat(read)
                .singleElement()
                .satisfies(event -> assertThat(event.startsAt()).isEqualTo("2025-01-06T18:00:00Z"));
        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(zones);
        assertThat(new ZoneNames(PARIS).zone("/mozilla.org/20070129_1/Indian/Reunion"))
                .isEqualTo(ZoneId.of("Indian/Reunion"));
        assertThat(new ZoneNames(PARIS).zone("Nulle part")).isEqualTo(PARIS);
        assertThat(read("DTSTART;TZID=:20250106T190000").getFirst().startsAt()).isEqualTo("2025-01-06T18:00:00Z");
    }

    @Test
    void a_day_without_an_hour_is_a_whole_day_and_time_without_a_zone_is_the_hubs() {
        assertThat(read("DTSTART;VALUE=DATE:20250123")).singleElement().satisfies(event -> {
            assertThat(event.allDay()).isTrue();
            assertThat(event.endsAt()).isEqualTo("2025-01-23T23:00:00Z");
        });
        assertThat(read("DTSTART:20250123T183000").getFirst().startsAt()).isEqualTo("2025-01-23T17:30:00Z");
    }

    @Test
    void what_is_no_calendar_says_on_which_line() {
        assertThat(reader().read("<html>")).isInstanceOf(Reading.Unreadable.class);
        assertThat(reader().read("")).isInstanceOf(Reading.Unreadable.class);
        var broken =
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:une\r\n suite\r\nDTSTART:bientôt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(reader().read(broken)).isEqualTo(new Reading.Unreadable(7));
    }

    @Test
    void links_that_are_none_are_left_out() {
        assertThat(read("DTSTART:20250123T183000\nURL:javascript:alert(1)")
                        .getFirst()
                        .link())
                .isNull();
    }

    private static IcsReader reader() {
        return new IcsReader(PARIS, LocalDate.of(2024, 12, 14), LocalDate.of(2025, 12, 15));
    }

    private static List<Announced> read(String lines) {
        return events("BEGIN:VEVENT\nUID:a\nSUMMARY:Apéro\n" + lines + "\nEND:VEVENT\n");
    }

    private static List<Announced> events(String lines) {
        var text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n" + lines + "END:VCALENDAR\n";
        return ((Reading.Read) reader().read(text.replace("\n", "\r\n"))).events();
    }
}
