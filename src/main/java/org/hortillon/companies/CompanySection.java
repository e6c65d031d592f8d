package org.hortillon.companies;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The companies of a person, which are everybody's to read where the person is. */
@Component
@Transactional(readOnly = true)
class CompanySection implements PersonSection {

    private static final int ORDER = 10;
    private static final Visible SHOWN = new Visible(Audience.PUBLIC);

    private final JdbcClient jdbc;

    CompanySection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Part> of(UUID person, Audience reader) {
        if (!SHOWN.to(reader)) {
            return Optional.empty();
        }
        var lines = jdbc.sql("""
                        select c.name as text, null::text as text_en, '/entreprises/' || c.key as path,
                               'companies.role.' || f.role as note, f.since as "from", null::date as until
                          from companies.founders f
                          join companies.companies c on c.id = f.company_id
                         where f.person_id = :person
                         order by f.since desc nulls last, c.name""").param("person", person).query(Line.class).list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("companies.person", ORDER, lines));
    }
}
