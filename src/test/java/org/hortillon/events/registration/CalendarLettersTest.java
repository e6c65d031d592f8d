package org.hortillon.events.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.events.EventsFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** What a calendar is told by the mails about a registration. */
@HubTest
class CalendarLettersTest {

    private static final String INES = "ines@exemple.fr";

    @Test
    void who_has_a_seat_gets_the_event_for_the_calendar_and_who_gives_it_back_has_it_taken_out(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
        RegistrationFixture.register(hub, "voeux", INES);
        assertThat(file(hub, "seated"))
                .contains("METHOD:REQUEST", "DTSTART;TZID=Europe/Paris:20250116T183000", "mailto:" + INES);
        RegistrationFixture.act(hub, INES, "annulation");
        assertThat(file(hub, "cancelled")).contains("METHOD:CANCEL", "mailto:" + INES);
    }

    @Test
    void who_waits_gets_no_event_for_the_calendar_yet(TestHub hub) {
        CompaniesFixture.territory(hub);
        EventsFixture.event(hub, "voeux", "2025-01-16T18:30", "networking", 1);
        RegistrationFixture.register(hub, "voeux", INES);
        RegistrationFixture.register(hub, "voeux", "paul@exemple.fr");
        assertThat(
                        hub.value(
                                Long.class,
                                "select count(*) from messages.outgoing_files f join messages.outgoing o on o.id = f.outgoing_id where o.recipient = 'paul@exemple.fr'"))
                .isZero();
    }

    /** The calendar file of the letter of this name, its folded lines joined. */
    private static String file(TestHub hub, String letter) {
        var file = hub.value(byte[].class, """
                select f.content from messages.outgoing_files f join messages.outgoing o on o.id = f.outgoing_id
                 where o.name = ? and f.media_type like 'text/calendar%'""", "events.registration." + letter);
        return new String(file, StandardCharsets.UTF_8).replaceAll("\r\n[ \t]", "");
    }
}
