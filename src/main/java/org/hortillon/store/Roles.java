package org.hortillon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;

/** The roles of the embedded server: one owns the schemas and migrates them, the other is the application's. */
final class Roles {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "hortillon_owner";
    static final String APPLICATION = "hortillon_app";

    private final DataSource maintenance;
    private final Function<String, DataSource> database;

    Roles(DataSource maintenance, Function<String, DataSource> database) {
        this.maintenance = maintenance;
        this.database = database;
    }

    void prepare(DataFolder folder) throws SQLException {
        try (var connection = maintenance.getConnection()) {
            if (exists(connection, "select 1 from pg_database where datname = '" + EmbeddedServer.DATABASE + "'")) {
                return;
            }
            for (var role : new String[] {OWNER, APPLICATION}) {
                if (!exists(connection, "select 1 from pg_roles where rolname = '" + role + "'")) {
                    execute(connection, "create role " + role + " login nosuperuser nobypassrls");
                }
                execute(connection, "alter role " + role + " password '" + folder.secret(role) + "'");
            }
            execute(connection, "alter role " + SUPERUSER + " password '" + folder.secret(SUPERUSER) + "'");
            execute(connection, "create database " + EmbeddedServer.DATABASE + " owner " + OWNER);
        }
        try (var connection = database.apply(EmbeddedServer.DATABASE).getConnection()) {
            execute(connection, "revoke all on schema public from public");
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
