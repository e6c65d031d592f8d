package org.hortillon.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows that a registration must write, by as few statements as can be: a person, a seat, a registration, a mail. */
final class BareRegistrations implements AutoCloseable {

    private static final String ROWS = """
            with seat as (
                update events.events set taken = taken + 1 where key = ? and taken < capacity returning id),
            person as (
                insert into people.people (key, given_name, family_name, email)
                select 'nu-' || gen_random_uuid(), 'Camille', 'Charge', gen_random_uuid() || '@exemple.fr' from seat returning id)
            insert into events.registrations (event_id, person_id, registered_at, state, way)
            select seat.id, person.id, now(), 'seated', 'site' from seat, person""";

    private final List<Connection> connections = new ArrayList<>();
    private final String hub;

    BareRegistrations(Postgres postgres, int clients) throws SQLException {
        try (var connection = postgres.inHub();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select hubs.current_hub()::text")) {
            row.next();
            hub = row.getString(1);
        }
        for (var client = 0; client < clients; client++) {
            var connection = postgres.connect("hortillon_app");
            connection.setAutoCommit(false);
            connections.add(connection);
        }
    }

    void register(int client, String event) throws SQLException {
        var connection = connections.get(client);
        try (var setting = connection.createStatement();
                var rows = connection.prepareStatement(ROWS)) {
            setting.execute("select set_config('hortillon.hub', '%s', true)".formatted(hub));
            rows.setString(1, event);
            rows.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
