package org.hortillon.people.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of people, merged ones too. */
@Component
@Transactional(readOnly = true)
class Subjects {

    private static final String SELECT = """
            select id, key, given_name, family_name, email, phone, headline, headline_en, bio, bio_en, public as shown, merged_into
              from people.people""";

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Subject> byKey(String key) {
        return jdbc.sql(SELECT + " where key = ?")
                .param(key)
                .query(Subject.class)
                .optional();
    }

    public Optional<Subject> byId(UUID id) {
        return jdbc.sql(SELECT + " where id = ?").param(id).query(Subject.class).optional();
    }

    /** Holds both records until the end of the transaction, in one order for all, so that nobody waits for ever. */
    @Transactional
    public void hold(UUID one, UUID other) {
        jdbc.sql("select id from people.people where id in (?, ?) order by id for update")
                .params(one, other)
                .query(UUID.class)
                .list();
    }

    /** Those that were merged into this record before. */
    public List<UUID> mergedInto(UUID id) {
        return jdbc.sql("select id from people.people where merged_into = ? order by id")
                .param(id)
                .query(UUID.class)
                .list();
    }

    /** What a record may say or not; consent and what tells of merges are never taken from another. */
    public List<String> optionalTexts() {
        return jdbc.sql("""
                        select attname from pg_attribute
                         where attrelid = 'people.people'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
                           and attname not in ('email', 'merged_into')
                           and (atttypid = 'text[]'::regtype
                                or not attnotnull and atttypid in ('text'::regtype, 'uuid'::regtype))
                         order by attnum""").query(String.class).list();
    }

    /** Whether a row is a standing consent to a public name, which stays with the record that it made public. */
    public boolean letsNameBePublic(Link link, UUID row) {
        return link.table().equals("people.consents")
                && jdbc.sql("select kind = 'directory' and withdrawn_on is null from people.consents where id = ?")
                        .param(row)
                        .query(Boolean.class)
                        .single();
    }

    /** To whom both let {@code field} be shown, in the column that this stands in; nothing when there is none. */
    public Optional<Link> audience(String field) {
        return jdbc.sql("""
                        select 'people.people' as "table", attname as "column" from pg_attribute
                         where attrelid = 'people.people'::regclass and attname = 'shown_' || ? and not attisdropped""").param(field).query(Link.class).optional();
    }

    /** The narrower of what two records say in that column. */
    public String narrower(Link audience, UUID one, UUID other) {
        return jdbc.sql("select coalesce(to_jsonb(min(%s)), 'null')::text from people.people where id in (?, ?)"
                        .formatted(audience.column()))
                .params(one, other)
                .query(String.class)
                .single();
    }
}
