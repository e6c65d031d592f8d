package org.hortillon.mentoring;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In what a person mentors: everybody's to read where the person is. */
@Component
@Transactional(readOnly = true)
class MentorSection implements PersonSection {

    private static final int ORDER = 30;
    private static final Visible SHOWN = new Visible(Audience.PUBLIC);

    private final JdbcClient jdbc;

    MentorSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Part> of(UUID person, Audience reader) {
        if (!SHOWN.to(reader)) {
            return Optional.empty();
        }
        var lines = jdbc.sql("""
                        select m.title as text, m.title_en as text_en, '/mentors' as path, null::text as note, m.since as "from", m.until
                          from mentoring.mentors m
                         where m.person_id = :person
                         order by m.since desc""").param("person", person).query(Line.class).list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("mentoring.person", ORDER, lines));
    }
}
