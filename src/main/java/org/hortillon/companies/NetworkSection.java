package org.hortillon.companies;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The networks of a person, which are everybody's to read where the person is. */
@Component
@Transactional(readOnly = true)
class NetworkSection implements PersonSection {

    private static final int ORDER = 15;
    private static final Visible SHOWN = new Visible(Audience.PUBLIC);

    private final JdbcClient jdbc;

    NetworkSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Part> of(UUID person, Audience reader) {
        if (!SHOWN.to(reader)) {
            return Optional.empty();
        }
        var lines = jdbc.sql("""
                        select n.name as text, null::text as text_en, '/reseaux/' || n.key as path,
                               'companies.network.role.' || w.role as note, w.since as "from", null::date as until
                          from companies.network_people w
                          join companies.networks n on n.id = w.network_id
                         where w.person_id = :person
                         order by n.name""").param("person", person).query(Line.class).list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("companies.networks", ORDER, lines));
    }
}
