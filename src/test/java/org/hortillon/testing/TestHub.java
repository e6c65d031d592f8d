package org.hortillon.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A hub that one test has to itself. */
public record TestHub(UUID id, String host) {

    private static final Duration LINK_LIFE = Duration.ofHours(1);
    private static final int READINGS = 3;

    /** Founds an empty hub under a host name of its own. */
    public static TestHub found() {
        var host = "hub-" + UUID.randomUUID() + ".test";
        return new TestHub(TestApplication.bean(Hubs.class).found("test", "Les Hortillons", List.of(host)), host);
    }

    /** The one bean of this type. */
    public <T> T bean(Class<T> type) {
        return TestApplication.bean(type);
    }

    /** All beans of this type. */
    public <T> java.util.stream.Stream<T> beans(Class<T> type) {
        return TestApplication.beans(type);
    }

    /** Does {@code work} in this hub's name, in whatever transactions the work opens by itself. */
    public <T, X extends Throwable> T inHub(ScopedValue.CallableOp<? extends T, X> work) throws X {
        return HubScope.call(id, work);
    }

    /** Does {@code work} in this hub's name. */
    public void inHub(Runnable work) {
        HubScope.run(id, work);
    }

    /** Does {@code work} in this hub's name and in one transaction. */
    public <T> T inTransaction(ScopedValue.CallableOp<T, RuntimeException> work) {
        var transaction = new TransactionTemplate(bean(PlatformTransactionManager.class));
        return HubScope.call(id, () -> transaction.execute(status -> work.call()));
    }

    /** Runs one statement in a transaction of its own and gives the number of rows that it touched. */
    public int execute(String sql, @Nullable Object... parameters) {
        return inTransaction(
                () -> bean(JdbcClient.class).sql(sql).params(parameters).update());
    }

    /** The rows of a query, each a map by column name. */
    public List<Map<String, Object>> rows(String sql, Object... parameters) {
        return inTransaction(
                () -> bean(JdbcClient.class).sql(sql).params(parameters).query().listOfRows());
    }

    /** The single value of a query. */
    public <T> T value(Class<T> type, String sql, Object... parameters) {
        return inTransaction(() ->
                bean(JdbcClient.class).sql(sql).params(parameters).query(type).single());
    }

    /** How many rows a table or view of this hub has. */
    public long count(String table) {
        return value(Long.class, "select count(*) from " + table);
    }

    /** How many SQL statements are sent in this hub's name while {@code work} is done, the hub's own setting included. */
    public int statements(Runnable work) {
        var statements = bean(StatementCount.class);
        var underway = bean(RequestsUnderway.class);
        underway.awaitNone();
        var before = statements.of(id);
        work.run();
        underway.awaitNone();
        return statements.of(id) - before;
    }

    /**
     * What being signed in costs {@code browser} on a page that asks for little else: the least of three readings, as
     * work that began before may still send its last statements during the first.
     */
    public int sessionStatements(Browser browser) {
        return IntStream.range(0, READINGS)
                .map(reading -> statements(() -> browser.get("/a-propos")))
                .min()
                .orElseThrow();
    }

    /** Moves this hub's clock. */
    public void clockAt(Instant instant) {
        bean(TestClock.class).move(id, instant);
    }

    /** Somebody who has not signed in. */
    public Browser visitor() {
        return new Browser(this);
    }

    /** Somebody who comes by the proxy that the application believes. */
    public Browser behindProxy() {
        return Browser.byProxy(this);
    }

    /** Somebody signed in with these roles, by a link as people do. */
    public Browser signedIn(Role... roles) {
        var browser = visitor();
        var answer = browser.get(signInPath(roles));
        if (answer.status() != 302) {
            throw new IllegalStateException("Sign-in answered " + answer.status());
        }
        return browser;
    }

    /** Somebody signed in with these roles whose account is that of a person. */
    public Browser signedInAs(UUID person, Role... roles) {
        var browser = visitor();
        browser.get(inHub(() -> {
            var accounts = bean(Accounts.class);
            var account = accounts.open(UUID.randomUUID() + "@exemple.fr", "Camille Test", List.of(roles));
            accounts.belongsTo(account, person);
            return "/connexion/lien?jeton=" + accounts.link(account, LINK_LIFE, 1);
        }));
        return browser;
    }

    /** The path of a link that signs in a new account with these roles, once. */
    public String signInPath(Role... roles) {
        return inHub(() -> {
            var accounts = bean(Accounts.class);
            var account = accounts.open(UUID.randomUUID() + "@exemple.fr", "Camille Test", List.of(roles));
            return "/connexion/lien?jeton=" + accounts.link(account, LINK_LIFE, 1);
        });
    }

    /** The full address of a page, for a browser that resolves {@code *.test} to this machine. */
    public String address(String path) {
        return "http://" + host + ":" + TestApplication.port() + path;
    }
}
