package org.hortillon.people.merge;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hortillon.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pairs of records that may be one person, each with what makes it likely. A human decides. */
@Component
@Transactional(readOnly = true)
class Proposals {

    private static final int MOST = 200;

    /** Who has no name any more is nobody's double. Addresses without capitals and without what follows a plus sign; telephone numbers by their last nine digits. */
    private static final String PAIRS = """
            with person as (
                select id, lower(public.unaccent(given_name || ' ' || family_name)) as name,
                       case when length(regexp_replace(phone, '\\D', '', 'g')) >= 9
                            then right(regexp_replace(phone, '\\D', '', 'g'), 9) end as phone
                  from people.people
                 where merged_into is null and given_name || family_name ~ '[[:alpha:]]'),
            address as (
                select a.person_id as id, regexp_replace(lower(a.address), '\\+[^@]*@', '@') as email
                  from people.addresses a join person p on p.id = a.person_id),
            company as (%s),
            pair as (
                select a.id as first, b.id as second, 'email' as reason
                  from address a join address b on b.email = a.email and b.id > a.id
                 union
                select a.id, b.id, 'phone' from person a join person b on b.phone = a.phone and b.id > a.id
                 union
                select a.id, b.id, 'company'
                  from person a
                  join person b on b.name = a.name and b.id > a.id
                  join company c on c.id = a.id
                  join company d on d.id = b.id and (d.company = c.company or d.place = c.place)),
            named as (
                select distinct on (p.first, p.second, p.reason) p.first, p.second, p.reason, a.name = b.name as same_name
                  from pair p join person a on a.id = p.first join person b on b.id = p.second)
            select f.key as first, s.key as second, f.given_name || ' ' || f.family_name as first_name,
                   s.given_name || ' ' || s.family_name as second_name,
                   array_to_string(array_agg(n.reason order by n.reason)
                       || case when bool_or(n.same_name) then array ['name'] else array []::text[] end, ' ') as reasons
              from named n
              join people.people f on f.id = n.first
              join people.people s on s.id = n.second
             where not exists (select 1 from people.distinctions d
                                where least(d.first_id, d.second_id) = least(n.first, n.second)
                                  and greatest(d.first_id, d.second_id) = greatest(n.first, n.second))
             group by f.id, f.key, s.id, s.key, first_name, second_name
             order by count(*) desc, second_name, f.key""";

    private final JdbcClient jdbc;
    private final Links links;
    private final Clock clock;

    Proposals(JdbcClient jdbc, Links links, Clock clock) {
        this.jdbc = jdbc;
        this.links = links;
        this.clock = clock;
    }

    private record Pair(String first, String second, String firstName, String secondName, String reasons) {}

    public List<DuplicatesPage.Proposal> all() {
        return jdbc.sql(PAIRS.formatted(companies()) + " limit " + MOST).query(Pair.class).list().stream()
                .map(pair -> new DuplicatesPage.Proposal(
                        pair.first(),
                        pair.firstName(),
                        pair.second(),
                        pair.secondName(),
                        List.of(pair.reasons().split(" "))))
                .toList();
    }

    public long count() {
        return jdbc.sql("select count(*) from (" + PAIRS.formatted(companies()) + ") p")
                .query(Long.class)
                .single();
    }

    /** Notes that these are two people; nothing when it was noted before. */
    @Transactional
    public void distinguish(UUID one, UUID other, Viewer by) {
        jdbc.sql("""
                        insert into people.distinctions (first_id, second_id, noted_at, noted_by_name)
                        values (:one, :other, :at, :by) on conflict do nothing""")
                .param("one", one)
                .param("other", other)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    /** The companies of people, and the lists of persons with a company in which they stand, whatever module keeps them. */
    private String companies() {
        return links.withCompany().stream()
                .map(link -> "select %s as id, company_id as company, '%s' as place from %s"
                        .formatted(link.column(), link.table(), link.table()))
                .collect(Collectors.joining(" union "));
    }

    /** How many rows of each table refer to a record. */
    public Map<String, Long> rows(UUID person) {
        var rows = new LinkedHashMap<String, Long>();
        for (var link : new ArrayList<>(links.all())) {
            var count = jdbc.sql("select count(*) from %s where %s = ?".formatted(link.table(), link.column()))
                    .param(person)
                    .query(Long.class)
                    .single();
            if (count > 0) {
                rows.merge(link.table(), count, Long::sum);
            }
        }
        return rows;
    }
}
