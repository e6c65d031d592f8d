package org.hortillon.events.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How things stand, for pages: of an event, of one registration, of one person's. */
@Component
@Transactional(readOnly = true)
class RegistrationStandings {

    private static final String OWN = """
            select r.id, r.person_id, r.state, r.seats, r.registered_at, r.offered_until,
                   (select count(*) + 1 from events.registrations w
                     where w.event_id = r.event_id and w.state = 'waiting' and w.turn < r.turn) as rank,
                   p.given_name, e.id as event_id, e.key, e.title, e.title_en, e.starts_at, e.ends_at, e.held_on, e.venue, e.address,
                   e.commune, e.cancelled_on
              from events.registrations r
              join events.agenda e on e.id = r.event_id
              join people.people p on p.id = r.person_id
            """;

    private final JdbcClient jdbc;

    RegistrationStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The terms of a published event. */
    public Optional<Terms> terms(String event) {
        return jdbc.sql(Registrations.TERMS + " where key = ? and state = 'published'")
                .param(event)
                .query(Terms.class)
                .optional();
    }

    /** How many registrations wait. */
    public long waiting(UUID event) {
        return jdbc.sql("select count(*) from events.registrations where event_id = ? and state = 'waiting'")
                .param(event)
                .query(Long.class)
                .single();
    }

    public Optional<OwnRegistration> own(UUID registration) {
        return jdbc.sql(OWN + " where r.id = ?")
                .param(registration)
                .query(OwnRegistration.class)
                .optional();
    }

    public Optional<OwnRegistration> own(UUID event, UUID person) {
        return jdbc.sql(OWN + " where r.event_id = ? and r.person_id = ?")
                .params(event, person)
                .query(OwnRegistration.class)
                .optional();
    }

    /** What somebody registered for, the latest event first. */
    public List<OwnRegistration> of(UUID person) {
        return jdbc.sql(OWN + " where r.person_id = ? order by e.starts_at desc")
                .param(person)
                .query(OwnRegistration.class)
                .list();
    }
}
