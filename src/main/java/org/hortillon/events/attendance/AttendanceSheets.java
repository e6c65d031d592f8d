package org.hortillon.events.attendance;

import java.time.Clock;
import java.util.Optional;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.agenda.EventPart;
import org.hortillon.events.agenda.EventParts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The attendance sheets of events. */
@Component
@Transactional(readOnly = true)
class AttendanceSheets {

    private final JdbcClient jdbc;
    private final Agenda agenda;
    private final EventParts parts;
    private final Clock clock;

    AttendanceSheets(JdbcClient jdbc, Agenda agenda, EventParts parts, Clock clock) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.parts = parts;
        this.clock = clock;
    }

    public Optional<AttendanceSheet> of(String event) {
        return agenda.findForTeam(event).map(this::sheet);
    }

    /** A sheet is never longer than the people who fit in a room, and is read whole. */
    private AttendanceSheet sheet(Event event) {
        var registrations = jdbc.sql("""
                        select given_name, family_name, email, registered_at, state, id, seats
                          from events.attendance_sheet
                         where event = ?
                         order by family_name, given_name, registered_at""")
                .param(event.key())
                .query(AttendanceSheet.Registration.class)
                .list();
        return new AttendanceSheet(event, clock.instant(), registrations, parts.of(event, EventPart.Place.TEAM));
    }
}
