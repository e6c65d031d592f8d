package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever does not say for which hub they work sees nothing and writes nothing. */
@HubTest
class ClosedWithoutHubTest {

    /** Whoever looks for what is due in any hub looks before there is one; schema routines holds no record of a hub. */
    private static final String TABLES_AND_VIEWS = """
            select oid::regclass::text from pg_class
             where relkind in ('r', 'v') and relnamespace::regnamespace::text !~ '^(pg_|information_schema$|migrations$|routines$|public$)'""";

    private final TestHub hub;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ClosedWithoutHubTest(TestHub hub, Server server, StoreChanges changes) {
        this.hub = hub;
        // one connection, so that each use follows the one before on the same connection
        this.pool = new HikariDataSource();
        pool.setDataSource(server.application());
        pool.setMaximumPoolSize(1);
        this.jdbc = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new HubTransactionManager(pool, changes));
    }

    @BeforeEach
    void aRow() {
        hub.execute("insert into hubs.sectors (key, label, label_en, position) values ('eau', 'Eau', 'Water', 1)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void withoutATransactionEveryTableAndViewIsEmpty() {
        assertThat(sectorsInHub()).isEqualTo(1);
        assertEverythingIsEmpty();
        assertThat(jdbc.sql("select current_setting('hortillon.hub', true)")
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void inATransactionOfNoHubEveryTableAndViewIsEmpty() {
        assertThat(sectorsInHub()).isEqualTo(1);
        transaction.executeWithoutResult(status -> assertEverythingIsEmpty());
        assertThat(sectorsInHub()).isEqualTo(1);
    }

    @Test
    void aRolledBackTransactionLeavesNoHubBehind() {
        HubScope.run(hub.id(), () -> transaction.executeWithoutResult(status -> status.setRollbackOnly()));
        assertEverythingIsEmpty();
    }

    @Test
    void withoutAHubNothingIsWritten() {
        var insert = "insert into hubs.sectors (key, label, label_en, position) values ('air', 'Air', 'Air', 2)";
        assertThatThrownBy(() -> jdbc.sql(insert).update()).isInstanceOf(DataAccessException.class);
        assertThat(jdbc.sql("update hubs.sectors set position = 3").update()).isZero();
        assertThat(jdbc.sql("delete from hubs.sectors").update()).isZero();
    }

    @Test
    void aRowCannotBeGivenToAnotherHub() {
        var other = TestHub.found().id();
        assertThatThrownBy(() -> hub.execute("update hubs.sectors set hub_id = ?", other))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> hub.execute(
                        "insert into hubs.sectors (hub_id, key, label, label_en, position) values (?, 'x', '', '', 1)",
                        other))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aHostNameShowsItsOwnHubAlone(Hubs hubs) {
        TestHub.found();
        assertThat(hubs.byHost(hub.host()))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(hub.id()));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select set_config('hortillon.host', ?, true)")
                    .param(hub.host())
                    .query(String.class)
                    .single();
            assertThat(jdbc.sql("select hub_id from hubs.hosts")
                            .query(UUID.class)
                            .list())
                    .containsExactly(hub.id());
            assertThat(jdbc.sql("select count(*) from hubs.hubs")
                            .query(Long.class)
                            .single())
                    .isZero();
        });
        assertThat(hubs.byHost("nobody.test")).isEmpty();
    }

    @Test
    void workForOneHubCannotJoinTheTransactionOfAnother() {
        var other = TestHub.found().id();
        assertThatThrownBy(() -> inHub(() -> HubScope.call(other, () -> transaction.execute(status -> sectors()))))
                .isInstanceOf(IllegalTransactionStateException.class);
        long joined = inHub(() -> transaction.execute(status -> sectors()));
        assertThat(joined).isEqualTo(1);
    }

    @Test
    void aTransactionOfAnotherHubMayStandBesideOne() {
        var other = TestHub.found();
        other.execute("delete from hubs.sectors");
        var beside = new TransactionTemplate(hub.bean(HubTransactionManager.class));
        beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var within = new TransactionTemplate(hub.bean(HubTransactionManager.class));
        var counted = HubScope.call(
                hub.id(),
                () -> within.execute(status -> {
                    var there =
                            HubScope.call(other.id(), () -> beside.execute(inner -> count(hub.bean(JdbcClient.class))));
                    return java.util.List.of(there, count(hub.bean(JdbcClient.class)));
                }));
        assertThat(counted).containsExactly(0L, 1L);
    }

    private void assertEverythingIsEmpty() {
        for (var name : jdbc.sql(TABLES_AND_VIEWS).query(String.class).list()) {
            assertThat(jdbc.sql("select count(*) from " + name)
                            .query(Long.class)
                            .single())
                    .as(name)
                    .isZero();
        }
    }

    private <T> T inHub(ScopedValue.CallableOp<T, RuntimeException> work) {
        return HubScope.call(hub.id(), () -> transaction.execute(status -> work.call()));
    }

    private long sectorsInHub() {
        return inHub(this::sectors);
    }

    private long sectors() {
        return count(jdbc);
    }

    private static long count(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from hubs.sectors").query(Long.class).single();
    }
}
