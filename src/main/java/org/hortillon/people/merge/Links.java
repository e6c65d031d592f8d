package org.hortillon.people.merge;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which columns refer to people, as the database itself knows: a new table is found without being told of. */
@Component
@Transactional(readOnly = true)
class Links {

    /** What tells of merges stays with the records that they were about. */
    private static final Set<String> OWN = Set.of("people.people", "people.merges", "people.merge_changes");

    private final JdbcClient jdbc;

    Links(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Link> all() {
        return found("""
                        select c.conrelid::regclass::text as "table", a.attname as "column"
                          from pg_constraint c
                          join pg_attribute p on p.attrelid = c.confrelid and p.attname = 'id'
                          join pg_attribute a
                            on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, p.attnum)]
                         where c.contype = 'f' and c.confrelid = 'people.people'::regclass
                         order by 1, 2""");
    }

    /** Those tables that name a company beside the person, in a column of that name. */
    public List<Link> withCompany() {
        return found("""
                        select c.conrelid::regclass::text as "table", a.attname as "column"
                          from pg_constraint c
                          join pg_attribute p on p.attrelid = c.confrelid and p.attname = 'id'
                          join pg_attribute a
                            on a.attrelid = c.conrelid and a.attnum = c.conkey[array_position(c.confkey, p.attnum)]
                          join pg_attribute o
                            on o.attrelid = c.conrelid and o.attname = 'company_id' and not o.attisdropped
                         where c.contype = 'f' and c.confrelid = 'people.people'::regclass
                         order by 1, 2""");
    }

    private List<Link> found(String sql) {
        return jdbc.sql(sql).query(Link.class).list().stream()
                .filter(link -> !OWN.contains(link.table()))
                .toList();
    }
}
