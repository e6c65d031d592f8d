package org.hortillon.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL 18 run by Hortillon itself, its records in the data folder. It listens on the loopback address only, asks
 * every role for a password, and is started again when it dies.
 */
final class EmbeddedServer implements AutoCloseable {

    static final String DATABASE = "hortillon";
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START = Duration.ofSeconds(60);
    private static final int RESTARTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final DataFolder folder;
    private volatile EmbeddedPostgres postgres;
    private volatile boolean closing;

    private EmbeddedServer(DataFolder folder) throws IOException {
        this.folder = folder;
        Postmaster.stopLeftOver(folder.postgres());
        this.postgres = launch(0);
        watch();
    }

    static EmbeddedServer start(Path data) {
        var folder = DataFolder.open(data);
        try {
            var server = new EmbeddedServer(folder);
            new Roles(server.superuser("postgres"), server::superuser).prepare(folder);
            server.askForPasswords();
            return server;
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw e instanceof StoreRefused refused
                    ? refused
                    : new StoreRefused("The embedded PostgreSQL does not start: " + e.getMessage(), e);
        }
    }

    DataSource as(String role) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName(DATABASE);
        source.setUser(role);
        source.setPassword(folder.secret(role));
        return source;
    }

    private DataSource superuser(String database) {
        var source = (PGSimpleDataSource) as(Roles.SUPERUSER);
        source.setDatabaseName(database);
        return source;
    }

    private EmbeddedPostgres launch(int port) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries())
                .setPGStartupWait(START)
                .setConnectConfig("password", folder.secret(Roles.SUPERUSER))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("scram_iterations", "1") // the words are random: nobody finds them by trying
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("jit", "off")
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD);
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    /** Where the server's programs are unpacked, once for all data folders of this user. */
    private static File binaries() throws IOException {
        var cache = Path.of(System.getProperty("user.home"), ".cache", "hortillon", "postgres");
        return Files.createDirectories(cache).toFile();
    }

    /** From here on nobody enters without a password; a new cluster trusts the loopback address until then. */
    private void askForPasswords() throws IOException, SQLException {
        var rules = List.of("host all all 127.0.0.1/32 scram-sha-256");
        var file = folder.postgres().resolve("pg_hba.conf");
        if (!Files.readAllLines(file).equals(rules)) {
            Files.write(file, rules);
            try (var connection = superuser("postgres").getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_reload_conf()");
            }
        }
    }

    private void watch() {
        var died = Postmaster.of(folder.postgres()).map(ProcessHandle::onExit);
        Thread.ofVirtual().name("postgres-watch").start(() -> {
            died.ifPresent(CompletableFuture::join);
            if (!closing) {
                LOG.warn("PostgreSQL has died; starting it again");
                restart();
            }
        });
    }

    private void restart() {
        var port = postgres.getPort();
        @Nullable IOException last = null;
        for (var attempt = 0; attempt < RESTARTS && !closing; attempt++) {
            try {
                release(postgres);
                postgres = launch(port);
                watch();
                LOG.info("PostgreSQL is back");
                return;
            } catch (IOException | IllegalStateException e) {
                last = e instanceof IOException io ? io : new IOException(e);
                pause();
            }
        }
        LOG.error("PostgreSQL could not be started again", last);
    }

    private static void release(EmbeddedPostgres dead) {
        try {
            dead.close();
        } catch (IOException | RuntimeException e) {
            LOG.debug("Nothing to stop: {}", e.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing = true;
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
