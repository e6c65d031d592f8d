package org.hortillon.membership;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.people.Audience;
import org.hortillon.people.PersonSection;
import org.hortillon.people.Visible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Since when a person belongs to the collective, for its members and the team. */
@Component
@Transactional(readOnly = true)
class MembershipSection implements PersonSection {

    private static final int ORDER = 20;
    private static final Visible SHOWN = new Visible(Audience.MEMBERS);

    private final JdbcClient jdbc;

    MembershipSection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Part> of(UUID person, Audience reader) {
        if (!SHOWN.to(reader)) {
            return Optional.empty();
        }
        var lines = jdbc.sql("""
                        select coalesce(c.name, '–') as text, null::text as text_en,
                               case when c.key is not null then '/entreprises/' || c.key end as path,
                               'membership.kind.' || m.kind as note, m.joined_on as "from", m.left_on as until
                          from membership.memberships m
                          left join companies.companies c on c.id = m.company_id
                         where m.person_id = :person
                         order by m.joined_on desc""").param("person", person).query(Line.class).list();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part("membership.person", ORDER, lines));
    }
}
