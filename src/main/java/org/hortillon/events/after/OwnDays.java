package org.hortillon.events.after;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registrations behind the links of mails. */
@Component
@Transactional(readOnly = true)
class OwnDays {

    /** What these links are signed for. */
    static final String PURPOSE = "registration";

    private final JdbcClient jdbc;
    private final Signatures signatures;

    OwnDays(JdbcClient jdbc, Signatures signatures) {
        this.jdbc = jdbc;
        this.signatures = signatures;
    }

    public Optional<OwnDay> find(String code) {
        return signatures.read(PURPOSE, code).flatMap(this::find);
    }

    public Optional<OwnDay> find(UUID registration) {
        return jdbc.sql("""
                        select r.id, r.event_id, r.person_id, r.state, r.seats, p.given_name, p.family_name, e.key, e.title, e.title_en,
                               e.starts_at, e.ends_at, e.starts_local::date as held_on, e.venue, e.cancelled_on is not null as called_off
                          from events.registrations r
                          join events.events e on e.id = r.event_id and e.state = 'published'
                          join people.people p on p.id = r.person_id
                         where r.id = ?""").param(registration).query(OwnDay.class).optional();
    }
}
