package org.hortillon.companies.network;

import java.util.List;
import java.util.Optional;
import org.hortillon.people.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Networks as readers see them. */
@Component
@Transactional(readOnly = true)
class Networks {

    private static final String FACTS = """
            select n.key, n.name, n.summary, n.summary_en, n.website,
                   (select count(*) from companies.network_members m where m.network_id = n.id) as organisations
              from companies.networks n
            """;

    private final JdbcClient jdbc;

    Networks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NetworkPage.Facts> all() {
        return jdbc.sql(FACTS + " order by n.name")
                .query(NetworkPage.Facts.class)
                .list();
    }

    Optional<NetworkPage> find(String key, Audience reader) {
        return jdbc.sql(FACTS + " where n.key = ?")
                .param(key)
                .query(NetworkPage.Facts.class)
                .optional()
                .map(facts -> new NetworkPage(facts, members(key), people(key, reader)));
    }

    /** Those that closed leave the list. */
    private List<NetworkPage.Member> members(String key) {
        return jdbc.sql("""
                        select c.key, c.name, c.tagline, c.tagline_en, m.role
                          from companies.network_members m
                          join companies.networks n on n.id = m.network_id
                          join companies.companies c on c.id = m.company_id
                         where n.key = ? and c.closed_on is null
                         order by m.role, c.name""").param(key).query(NetworkPage.Member.class).list();
    }

    private List<NetworkPage.Person> people(String key, Audience reader) {
        return jdbc.sql("""
                        select p.key, p.name, w.role
                          from companies.network_people w
                          join companies.networks n on n.id = w.network_id
                          join people.seen_by(:reader::people.audience) p on p.id = w.person_id
                         where n.key = :key
                         order by w.role, p.name""")
                .param("key", key)
                .param("reader", reader.code())
                .query(NetworkPage.Person.class)
                .list();
    }
}
