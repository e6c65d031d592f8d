package org.hortillon.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hortillon.testing.HubTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every table and view of every module keeps the rows of hubs apart; and each rule can fail. */
@HubTest
class CatalogTest {

    private static final String COLUMNS = "hub_id uuid not null default hubs.current_hub() references hubs.hubs, "
            + "id uuid not null default uuidv7(), other uuid";
    private static final String KEY = ", primary key (hub_id, id)";
    private static final String GUARD = "select hubs.guard('scratch.t')";
    private static final String COMMENT = "comment on table scratch.t is 'A scratch.'";

    /** For each rule, statements that break it, and the offender that it must name. */
    private static final Map<CatalogRule, Breach> BREACHES = new EnumMap<>(Map.ofEntries(
            breach(
                    CatalogRule.HUB_ID_IS_FILLED_BY_THE_DATABASE,
                    "scratch.t",
                    "create table scratch.t (hub_id uuid not null)"),
            breach(
                    CatalogRule.ROW_SECURITY_IS_ENABLED_AND_FORCED,
                    "scratch.t",
                    table(),
                    GUARD,
                    "alter table scratch.t no force row level security"),
            breach(
                    CatalogRule.THE_POLICY_READS_AND_WRITES_ONE_HUB,
                    "scratch.t",
                    table(),
                    "create policy hub on scratch.t using (hub_id = hubs.current_hub() or hubs.current_hub() is null)"),
            breach(
                    CatalogRule.NO_OTHER_POLICY_OPENS_ROWS,
                    "scratch.t.also",
                    table(),
                    GUARD,
                    "create policy also on scratch.t for select using (true)"),
            breach(
                    CatalogRule.THE_PRIMARY_KEY_BEGINS_WITH_HUB_ID,
                    "scratch.t",
                    "create table scratch.t (" + COLUMNS + ", primary key (id, hub_id))"),
            breach(
                    CatalogRule.UNIQUE_KEYS_CARRY_HUB_ID,
                    "scratch.t_other",
                    table(),
                    "create unique index t_other on scratch.t (other) include (hub_id)"),
            breach(
                    CatalogRule.FOREIGN_KEYS_CARRY_HUB_ID,
                    "scratch.t.elsewhere",
                    table(),
                    "alter table scratch.t add constraint elsewhere foreign key (other) references hubs.hubs (hub_id)"),
            breach(
                    CatalogRule.VIEWS_ASK_AS_THEIR_READER,
                    "scratch.v",
                    "create view scratch.v as select * from hubs.hubs"),
            breach(
                    CatalogRule.NOTHING_STORES_ROWS_BESIDE_TABLES,
                    "scratch.m",
                    "create materialized view scratch.m as select * from hubs.hubs"),
            breach(
                    CatalogRule.NO_FUNCTION_RUNS_AS_ITS_OWNER,
                    "scratch.f()",
                    "create function scratch.f() returns bigint language sql security definer return 1"),
            breach(
                    CatalogRule.THE_APPLICATION_READS_AND_WRITES_ROWS_AND_NOTHING_ELSE,
                    "scratch.t",
                    table(),
                    "grant truncate on scratch.t to " + Roles.APPLICATION),
            breach(CatalogRule.EVERY_TABLE_SAYS_WHAT_IT_HOLDS, "scratch.t", table())));

    private final DataSource owner;

    CatalogTest(Server server) {
        this.owner = owner(server);
    }

    private static DataSource owner(Server server) {
        @Nullable DataSource source = server.owner();
        if (source == null) {
            throw new IllegalStateException("The tests' own server has an owner");
        }
        return source;
    }

    @TestFactory
    Stream<DynamicTest> everythingInTheDatabaseKeepsTheRules() {
        return Stream.of(CatalogRule.values())
                .map(rule -> DynamicTest.dynamicTest(
                        rule.name(),
                        () -> assertThat(rule.offenders(JdbcClient.create(owner)))
                                .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleNamesWhatBreaksIt() {
        return Stream.of(CatalogRule.values())
                .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> {
                    var breach = Objects.requireNonNull(BREACHES.get(rule), "A breach of each rule");
                    assertThat(offendersAfter(breach.statements, rule)).contains(breach.offender);
                }));
    }

    @Test
    void anOrdinaryTableBreaksNoRule() {
        for (var rule : CatalogRule.values()) {
            assertThat(offendersAfter(List.of(table(), GUARD, COMMENT), rule))
                    .as(rule.name())
                    .isEmpty();
        }
    }

    /** In a transaction that is rolled back: nothing of it stays, and nobody else sees it. */
    private List<String> offendersAfter(List<String> statements, CatalogRule rule) {
        var jdbc = JdbcClient.create(owner);
        var transaction = new TransactionTemplate(new JdbcTransactionManager(owner));
        return transaction.execute(status -> {
            status.setRollbackOnly();
            run(jdbc, "create schema scratch");
            run(jdbc, "grant usage on schema scratch to " + Roles.APPLICATION);
            statements.forEach(statement -> run(jdbc, statement));
            return rule.offenders(jdbc);
        });
    }

    private static void run(JdbcClient jdbc, String statement) {
        if (statement.startsWith("select")) {
            jdbc.sql(statement).query().listOfRows();
        } else {
            jdbc.sql(statement).update();
        }
    }

    private static String table() {
        return "create table scratch.t (" + COLUMNS + KEY + ")";
    }

    private static Map.Entry<CatalogRule, Breach> breach(CatalogRule rule, String offender, String... statements) {
        return Map.entry(rule, new Breach(offender, List.of(statements)));
    }

    private record Breach(String offender, List<String> statements) {}
}
