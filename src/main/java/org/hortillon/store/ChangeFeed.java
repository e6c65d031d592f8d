package org.hortillon.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries {@link StoreChanges} between the machines that share a database, by its notifications. Sent after the commit
 * and gathered, from a connection of its own: a notification inside the transaction would make all commits queue.
 */
final class ChangeFeed implements AutoCloseable {

    static final String CHANNEL = "hortillon_changes";
    private static final Logger LOG = LoggerFactory.getLogger(ChangeFeed.class);
    private static final int WAIT_MILLIS = 50;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final UUID node = UUID.randomUUID();
    private final DataSource source;
    private final StoreChanges changes;
    private final Set<UUID> untold = ConcurrentHashMap.newKeySet();
    private final Thread thread;

    ChangeFeed(DataSource source, StoreChanges changes) {
        this.source = source;
        this.changes = changes;
        changes.onOwnChange(untold::add);
        this.thread = Thread.ofVirtual().name("change-feed").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try (var connection = source.getConnection()) {
                execute(connection, "listen " + CHANNEL);
                changes.lostTrack();
                exchange(connection);
            } catch (SQLException e) {
                LOG.warn("Changes made by other machines cannot be heard: {}", e.getMessage());
                pause();
            }
        }
    }

    private void exchange(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (!Thread.currentThread().isInterrupted()) {
            for (var hub : List.copyOf(untold)) {
                untold.remove(hub);
                execute(connection, "select pg_notify('" + CHANNEL + "', '" + node + " " + hub + "')");
            }
            var heard = postgres.getNotifications(WAIT_MILLIS);
            for (var notification : heard) {
                hear(notification.getParameter().split(" "));
            }
        }
    }

    private void hear(String[] words) {
        if (words.length == 2 && !words[0].equals(node.toString())) {
            changes.changedElsewhere(UUID.fromString(words[1]));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
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
        thread.interrupt();
    }
}
