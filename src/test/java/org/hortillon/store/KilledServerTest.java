package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hortillon.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** {@code kill -9} of PostgreSQL under a running application: it comes back by itself and has lost nothing. */
class KilledServerTest {

    private static final int KILLS = Rounds.of(3, 500);
    private static final int WRITERS = 4;
    private static final int ROWS_BETWEEN_KILLS = 100;
    private static final int PATIENCE_SECONDS = 90;

    @TempDir
    Path folder;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Semaphore rows = new Semaphore(0);
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger faults = new AtomicInteger();
    private volatile boolean done;

    @Test
    void writersGoOnAfterEachKillAndEveryAcknowledgedRowIsThere() throws InterruptedException {
        try (var store = OwnStore.in(folder);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hub = store.foundHub();
            var writers = Stream.generate(() -> CompletableFuture.runAsync(() -> write(store, hub), threads))
                    .limit(WRITERS)
                    .toList();
            for (var kill = 0; kill < KILLS; kill++) {
                assertThat(rows.tryAcquire(ROWS_BETWEEN_KILLS, PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .isTrue();
                kill(kill % 2 == 0);
                rows.drainPermits();
            }
            assertThat(rows.tryAcquire(ROWS_BETWEEN_KILLS, PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isTrue();
            done = true;
            writers.forEach(CompletableFuture::join);
            assertThat(store.rows(hub)).containsAll(acknowledged);
            assertThat(faults).hasPositiveValue();
        }
        Rounds.held("kill -9 of PostgreSQL loses no row", KILLS, acknowledged.size() + " acknowledged, 0 lost");
    }

    /** The postmaster alone, or with all that it started. */
    private void kill(boolean alone) {
        var postmaster = Postmaster.of(folder.resolve("postgres")).orElseThrow();
        var children = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        if (!alone) {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /** A row whose commit was cut off may be there or not: the next try is another row. */
    private void write(OwnStore store, UUID hub) {
        while (!done) {
            var key = "row-" + numbers.incrementAndGet();
            try {
                store.addRow(hub, key);
                acknowledged.add(key);
                rows.release();
            } catch (DataAccessException | TransactionException e) {
                faults.incrementAndGet();
            }
        }
    }
}
