package org.hortillon.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IcsTest {

    private static final Instant NOW = Instant.parse("2024-11-01T08:00:00Z");
    private static final Ics.Site SITE =
            new Ics.Site("amiens.example", "https://amiens.example", "Amiens, Next", "bonjour@amiens.example");

    @Test
    void a_file_says_when_where_and_whether_in_lines_that_calendars_read() {
        var file = ics(Language.FR).file(entry("onsite", null));
        assertThat(unfolded(file))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("UID:cafe@amiens.example\r\n", "SEQUENCE:2\r\n", "STATUS:CONFIRMED\r\n")
                .contains("DTSTAMP:20241020T100000Z\r\n", "LAST-MODIFIED:20241020T100000Z\r\n")
                .contains("DTSTART;TZID=Europe/Paris:20241107T183000\r\n")
                .contains("DTEND;TZID=Europe/Paris:20241107T210000\r\n")
                .contains("LOCATION:Le Hangar\\, Amiens\r\n", "DESCRIPTION:Un café.\r\n", "SUMMARY:Café\r\n")
                .contains("ORGANIZER;CN=\"Amiens, Next\":mailto:bonjour@amiens.example\r\n")
                .contains("URL:https://amiens.example/evenements/cafe\r\n");
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void a_zone_that_changes_its_clocks_is_told_with_its_rules_and_one_that_does_not_with_its_offset() {
        assertThat(unfolded(ics(Language.FR).file(entry("onsite", null))))
                .contains("BEGIN:VTIMEZONE\r\n", "TZID:Europe/Paris\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
        assertThat(ZoneComponent.of(ZoneId.of("America/Miquelon")).toString())
                .contains("BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU", "TZOFFSETTO:-0200");
        assertThat(ZoneComponent.of(ZoneId.of("Pacific/Marquesas")).toString())
                .contains("TZOFFSETTO:-0930")
                .doesNotContain("RRULE");
    }

    @Test
    void what_was_called_off_says_so() {
        assertThat(ics(Language.FR).file(entry("onsite", LocalDate.of(2024, 11, 5))))
                .contains("STATUS:CANCELLED\r\n")
                .doesNotContain("CONFIRMED");
    }

    @Test
    void an_invitation_names_who_comes_and_a_cancellation_takes_it_back() {
        var asked = new Ics.Asked(EventCalendar.Method.REQUEST, "lea@exemple.fr");
        assertThat(unfolded(ics(Language.EN).invitation(entry("onsite", null), asked)))
                .contains("METHOD:REQUEST\r\n", "mailto:lea@exemple.fr\r\n", "PARTSTAT=ACCEPTED")
                .contains("SUMMARY:Coffee\r\n", "URL:https://amiens.example/en/evenements/cafe\r\n");
        var taken = new Ics.Asked(EventCalendar.Method.CANCEL, "lea@exemple.fr");
        assertThat(unfolded(ics(Language.EN).invitation(entry("onsite", null), taken)))
                .contains("METHOD:CANCEL\r\n", "STATUS:CANCELLED\r\n", "UID:cafe@amiens.example\r\n")
                .doesNotContain("CONFIRMED");
    }

    @Test
    void the_way_into_a_meeting_online_is_told_to_those_who_take_part_only() {
        var online = entry("online", null);
        var asked = new Ics.Asked(EventCalendar.Method.REQUEST, "lea@exemple.fr");
        assertThat(ics(Language.FR).file(online)).contains("LOCATION:En ligne").doesNotContain("visio.exemple.fr");
        assertThat(ics(Language.FR).feed("Agenda", List.of(online), false)).doesNotContain("visio.exemple.fr");
        assertThat(ics(Language.FR).feed("Mon agenda", List.of(online), true)).contains("visio.exemple.fr");
        assertThat(ics(Language.FR).invitation(online, asked)).contains("visio.exemple.fr");
    }

    @Test
    void a_calendar_to_subscribe_to_has_a_name_and_says_how_often_to_ask() {
        assertThat(unfolded(ics(Language.FR).feed("Amiens Next", List.of(entry("onsite", null)), false)))
                .contains("METHOD:PUBLISH\r\n", "NAME:Amiens Next\r\n", "X-WR-CALNAME:Amiens Next\r\n")
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n", "X-PUBLISHED-TTL:PT1H\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
    }

    @Test
    void what_a_title_holds_stays_in_it() {
        var entry = entry("onsite", null);
        var sly = new CalendarEntry(
                entry.key(),
                "Café;\r\nATTENDEE:mailto:a@b.fr, \\n",
                null,
                entry.kind(),
                entry.startsLocal(),
                entry.endsLocal(),
                entry.zone(),
                entry.mode(),
                null,
                entry.venue(),
                null,
                entry.commune(),
                entry.description(),
                null,
                null,
                0,
                entry.changedAt());
        assertThat(unfolded(ics(Language.FR).file(sly)))
                .doesNotContain("\r\nATTENDEE")
                .contains("SUMMARY:Café\\;");
    }

    @Test
    void the_calendar_library_leaves_the_time_zones_of_the_jvm_alone() {
        var before = ZoneId.getAvailableZoneIds();
        assertThat(ics(Language.FR).file(entry("onsite", null))).isNotEmpty();
        assertThat(ZoneId.getAvailableZoneIds()).isEqualTo(before);
    }

    private static String unfolded(String file) {
        return file.replace("\r\n ", "");
    }

    private static Ics ics(Language language) {
        return new Ics(new Tr(language, ZoneId.of("Europe/Paris")), SITE, NOW);
    }

    private static CalendarEntry entry(String mode, @Nullable LocalDate cancelledOn) {
        return new CalendarEntry(
                "cafe",
                "Café",
                "Coffee",
                "networking",
                LocalDateTime.of(2024, 11, 7, 18, 30),
                LocalDateTime.of(2024, 11, 7, 21, 0),
                "Europe/Paris",
                mode,
                "https://visio.exemple.fr/cafe",
                "Le Hangar",
                null,
                "Amiens",
                "Un **café**.",
                null,
                cancelledOn,
                2,
                Instant.parse("2024-10-20T10:00:00Z"));
    }
}
