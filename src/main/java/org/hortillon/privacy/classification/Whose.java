package org.hortillon.privacy.classification;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out as whom a person is known: under which ids, addresses and names. */
@Component
@Transactional(readOnly = true)
public class Whose {

    private static final String NOBODY = "@";

    private final JdbcClient jdbc;

    Whose(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One person, with the records that were merged into theirs.
     *
     * @param ids never empty
     * @param addresses in small letters; never empty, so that SQL can ask for them: one of them is nobody's
     * @param names given and family name, of each record
     */
    public record Known(List<UUID> ids, Set<String> addresses, Set<String> names) {}

    private record Named(String given, String family) {}

    public Known of(UUID person) {
        var ids = jdbc.sql("select id from people.people where id = :person or merged_into = :person order by id")
                .param("person", person)
                .query(UUID.class)
                .list();
        var all = ids.isEmpty() ? List.of(person) : ids;
        return new Known(all, addresses(all), names(all));
    }

    private Set<String> addresses(List<UUID> ids) {
        var addresses = new LinkedHashSet<String>(Set.of(NOBODY));
        addresses.addAll(jdbc.sql("""
                        select lower(email) from people.people where id in (:people) and email is not null
                        union
                        select lower(address) from people.addresses where person_id in (:people)
                        union
                        select lower(email) from access.accounts where person_id in (:people)""").param("people", ids).query(String.class).list());
        return addresses;
    }

    private Set<String> names(List<UUID> ids) {
        var names = new LinkedHashSet<String>();
        var found = new ArrayList<>(
                jdbc.sql("select given_name as given, family_name as family from people.people where id in (:people)")
                        .param("people", ids)
                        .query(Named.class)
                        .list());
        found.forEach(name -> names.add((name.given() + " " + name.family()).strip()));
        names.addAll(jdbc.sql("select name from access.accounts where person_id in (:people)")
                .param("people", ids)
                .query(String.class)
                .list());
        return names;
    }
}
