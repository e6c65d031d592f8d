package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hortillon.kernel.HubScope;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests of two hubs, mixed over a small pool, never see each other's rows; a careless way of saying the hub does. */
@HubTest
class PoolIsolationTest {

    private static final int THREADS = 48;
    private static final int CONNECTIONS = 5;
    private static final int REQUESTS = Rounds.of(40_000, 1_000_000);

    private final Server server;
    private final List<UUID> hubs = List.of(furnished("a"), furnished("b"));
    private final AtomicInteger transactions = new AtomicInteger();
    private final Queue<String> foreign = new ConcurrentLinkedQueue<>();

    PoolIsolationTest(Server server) {
        this.server = server;
    }

    private static UUID furnished(String prefix) {
        var hub = TestHub.found();
        hub.execute(
                "insert into hubs.sectors (key, label, label_en, position) "
                        + "select ? || n, '', '', n from generate_series(1, 20) n",
                prefix);
        return hub.id();
    }

    @Test
    void mixedRequestsOfTwoHubsOverASmallPoolSeeNoForeignRow() {
        try (var pool = pool()) {
            visit(pool, new HubTransactionManager(pool, new StoreChanges()));
        }
        assertThat(foreign).isEmpty();
        assertThat(transactions.get()).isGreaterThanOrEqualTo(REQUESTS);
        Rounds.held("mixed requests of two hubs over " + CONNECTIONS + " connections", REQUESTS, "0 foreign rows");
    }

    /** The control: the same requests, the hub said for the session instead of for the transaction. */
    @Test
    void theSameRequestsLeakWhenTheHubIsSetForTheSession() {
        try (var pool = pool()) {
            visit(pool, new CarelessTransactionManager(pool));
        }
        assertThat(foreign).isNotEmpty();
    }

    private void visit(HikariDataSource pool, PlatformTransactionManager manager) {
        var visits = new Visits(JdbcClient.create(pool), new TransactionTemplate(manager));
        Runnable reader = () -> {
            while (transactions.getAndIncrement() < REQUESTS && foreign.size() < 100) {
                visits.any();
            }
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream.generate(() -> CompletableFuture.runAsync(reader, threads))
                    .limit(THREADS)
                    .toList()
                    .forEach(CompletableFuture::join);
        }
    }

    private HikariDataSource pool() {
        var pool = new HikariDataSource();
        pool.setDataSource(server.application());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    /** What requests do: read, write, fail half-way, look for a hub, or forget to say for whom they work. */
    private final class Visits {

        private final JdbcClient jdbc;
        private final TransactionTemplate transaction;

        Visits(JdbcClient jdbc, TransactionTemplate transaction) {
            this.jdbc = jdbc;
            this.transaction = transaction;
        }

        void any() {
            var dice = ThreadLocalRandom.current().nextInt(10);
            var hub = hubs.get(dice % 2);
            switch (dice) {
                case 0, 1 -> outsideATransaction();
                case 2 -> transaction.executeWithoutResult(status -> sees(List.of()));
                case 3, 4 -> HubScope.run(hub, () -> failing(hub));
                case 5, 6 -> HubScope.run(hub, () -> writing(hub));
                default -> HubScope.run(hub, () -> transaction.executeWithoutResult(status -> sees(List.of(hub))));
            }
        }

        private void outsideATransaction() {
            sees(List.of());
        }

        private void failing(UUID hub) {
            try {
                transaction.executeWithoutResult(status -> {
                    sees(List.of(hub));
                    throw new IllegalStateException("half-way");
                });
            } catch (IllegalStateException e) {
                // as meant
            }
        }

        private void writing(UUID hub) {
            transaction.executeWithoutResult(status -> {
                var wrote = jdbc.sql("insert into hubs.hosts (host) values (?) returning hub_id")
                        .param(UUID.randomUUID() + ".test")
                        .query(UUID.class)
                        .single();
                compare(List.of(hub), List.of(wrote));
                var changed = jdbc.sql(
                                "update hubs.sectors set position = position where key in ('a1', 'b1') returning hub_id")
                        .query(UUID.class)
                        .list();
                compare(List.of(hub), changed);
                status.setRollbackOnly();
            });
        }

        private void sees(List<UUID> expected) {
            compare(
                    expected,
                    jdbc.sql("select distinct hub_id from hubs.sectors")
                            .query(UUID.class)
                            .list());
        }

        private void compare(List<UUID> expected, List<UUID> seen) {
            if (!seen.equals(expected)) {
                foreign.add(expected + " saw " + seen);
            }
        }
    }

    /** Says the hub with a setting of the session, which stays with the connection when it goes back to the pool. */
    private static final class CarelessTransactionManager extends JdbcTransactionManager {

        private static final long serialVersionUID = 1L;

        CarelessTransactionManager(HikariDataSource pool) {
            super(pool);
        }

        @Override
        protected void doBegin(Object transaction, org.springframework.transaction.TransactionDefinition definition) {
            super.doBegin(transaction, definition);
            HubScope.current()
                    .ifPresent(hub -> JdbcClient.create(obtainDataSource())
                            .sql("select set_config('hortillon.hub', ?, false)")
                            .param(hub.toString())
                            .query(String.class)
                            .single());
        }
    }
}
