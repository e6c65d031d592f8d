package org.hortillon.events;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** To which events a person came, for the team. */
@Component
@Transactional(readOnly = true)
class AttendanceSection implements PersonSection {

    private static final int ORDER = 40;
    private static final Visible SHOWN = new Visible(Audience.TEAM);

    private final JdbcClient jdbc;

    AttendanceSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Part> of(UUID person, Audience reader) {
        if (!SHOWN.to(reader)) {
            return Optional.empty();
        }
        var lines = jdbc.sql("""
                        select e.title as text, e.title_en as text_en, '/evenements/' || e.key as path,
                               'events.registration.state.' || r.state as note,
                               e.starts_local::date as "from", e.starts_local::date as until
                          from events.registrations r
                          join events.events e on e.id = r.event_id
                         where r.person_id = :person
                         order by e.starts_at desc
                         limit 30""").param("person", person).query(Line.class).list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("events.person", ORDER, lines));
    }
}
