package org.hortillon.bench;

import java.sql.SQLException;

/** A hub with very many facts: ten years of companies, evenings and people who came to them. */
final class Million {

    private static final String ROWS = """
            insert into people.people (key, given_name, family_name)
            select 'many-' || n, 'Camille', 'Exemple ' || n from generate_series(1, PEOPLE) n;

            insert into companies.companies (key, name, sector_id, commune_id, created_on, source)
            select 'many-' || n, 'Entreprise ' || n, s.ids[1 + n % cardinality(s.ids)], c.ids[1 + n % cardinality(c.ids)],
                   date '2015-01-01' + (n % 3650), 'Exemple'
              from generate_series(1, COMPANIES) n,
                   (select array_agg(id) as ids from hubs.sectors) s, (select array_agg(id) as ids from hubs.communes) c;

            insert into events.events (key, title, kind, starts_local, ends_local, venue, commune_id, capacity, members_only, description)
            select 'many-' || n, 'Rencontre ' || n, (array ['networking', 'workshop', 'conference', 'pitch', 'visit'])[1 + n % 5],
                   timestamp '2015-01-01 18:00' + n * interval '1 day', timestamp '2015-01-01 20:00' + n * interval '1 day',
                   'Le Hangar', c.ids[1 + n % cardinality(c.ids)], 1000, false, 'Une rencontre.'
              from generate_series(1, EVENTS) n, (select array_agg(id) as ids from hubs.communes) c;

            insert into events.registrations (event_id, person_id, registered_at, state)
            select e.ids[1 + n % EVENTS], p.ids[1 + (n / EVENTS) + (n % EVENTS) * 7 % (PEOPLE / 2)], timestamptz '2015-01-01 12:00+01', 'attended'
              from generate_series(0, ATTENDANCES - 1) n,
                   (select array_agg(id order by key) as ids from events.events where key like 'many-%') e,
                   (select array_agg(id order by key) as ids from people.people where key like 'many-%') p;
            """;

    private Million() {}

    /** Fills the hub of {@code postgres} with about {@code facts} more facts. */
    static void fill(Postgres postgres, int facts) throws SQLException {
        try (var connection = postgres.inHub();
                var statement = connection.createStatement()) {
            statement.execute(ROWS.replace("PEOPLE", Integer.toString(facts / 10))
                    .replace("COMPANIES", Integer.toString(facts / 5))
                    .replace("EVENTS", Integer.toString(facts / 500))
                    .replace("ATTENDANCES", Integer.toString(facts / 5 * 4)));
            connection.commit();
        }
        postgres.analyze();
    }
}
