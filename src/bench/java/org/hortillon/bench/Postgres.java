package org.hortillon.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.postgresql.PGConnection;

/** A PostgreSQL that was there before Hortillon, prepared as docs/operations says. */
record Postgres(EmbeddedPostgres server, Duration start) implements AutoCloseable {

    private static final String WORD = "bench";

    static Postgres start(Scratch scratch) throws IOException, SQLException {
        var isNew = !scratch.at("postgres").toFile().exists();
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(scratch.at("postgres"))
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(Scratch.shared("binaries").toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("unix_socket_directories", "")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
        var begin = System.nanoTime();
        var postgres = new Postgres(builder.start(), Duration.ofNanos(System.nanoTime() - begin));
        if (isNew) {
            postgres.prepare();
        }
        return postgres;
    }

    private void prepare() throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role hortillon_owner login password '" + WORD + "'");
            statement.execute("create role hortillon_app login password '" + WORD + "'");
            statement.execute("create database hortillon owner hortillon_owner encoding 'UTF8' template template0");
        }
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("revoke all on schema public from public");
        }
    }

    String url(String role) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/hortillon?user=" + role + "&password=" + WORD;
    }

    Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(url(role));
    }

    /** A connection as the application has it, in the name of the only hub, its transaction begun. */
    Connection inHub() throws SQLException {
        var connection = connect("hortillon_app");
        connection.setAutoCommit(false);
        connection.unwrap(PGConnection.class).setPrepareThreshold(0);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('hortillon.host', '*', true)");
            statement.execute("""
                    select set_config('hortillon.hub', (select hub_id from hubs.hosts limit 1)::text, true)""");
        }
        return connection;
    }

    void analyze() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    /** The options that make a command of Hortillon use this server, as installing and upgrading need them. */
    List<String> options() {
        return List.of("--database-url", url("hortillon_app"), "--database-owner-url", url("hortillon_owner"));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
