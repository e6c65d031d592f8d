package org.hortillon.hubs;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hortillon.kernel.HubScope;
import org.hortillon.store.StoreChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The hubs of this installation: found by host name, visited by jobs, founded by the command line. */
@Component
public class Hubs {

    private static final String ANY_HOST = "*";

    private final JdbcClient jdbc;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final Clock clock;
    private final Map<String, UUID> byHost = new ConcurrentHashMap<>();
    private final Map<UUID, Kept> byId = new ConcurrentHashMap<>();
    private final Map<UUID, AtomicLong> changes = new ConcurrentHashMap<>();

    Hubs(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, StoreChanges changes) {
        this.jdbc = jdbc;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
        this.clock = clock;
        changes.onChange(hub -> count(hub).incrementAndGet());
        changes.onLoss(() -> this.changes.values().forEach(AtomicLong::incrementAndGet));
    }

    /** The hub that is reached under {@code host}, without port; nothing when no hub is. */
    public Optional<Hub> byHost(String host) {
        var name = host.toLowerCase(java.util.Locale.ROOT);
        var known = byHost.get(name);
        if (known != null) {
            return Optional.of(byId(known));
        }
        var found = idByHost(name);
        found.ifPresent(id -> byHost.put(name, id));
        return found.map(this::byId);
    }

    /** The hub in whose name the current work is done. */
    public Hub current() {
        return byId(HubScope.current().orElseThrow());
    }

    /** The host names under which the current hub is reached, in lower case. */
    public Set<String> hosts() {
        return Set.copyOf(reading.execute(status -> jdbc.sql("select host from hubs.hosts where host <> :any")
                .param("any", ANY_HOST)
                .query(String.class)
                .list()));
    }

    /** The day it is at the current hub. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), current().zone());
    }

    /** Every hub of this installation, for jobs that visit them one by one. */
    public List<UUID> all() {
        return reading.execute(status -> {
            nameHost(ANY_HOST);
            return jdbc.sql("select distinct hub_id from hubs.hosts order by hub_id")
                    .query(UUID.class)
                    .list();
        });
    }

    /** Founds an empty hub under the given host names; its rows arrive by import. */
    public UUID found(String key, String name, Collection<String> hosts) {
        var id = newId();
        HubScope.run(id, () -> foundCurrent(key, name, hosts));
        return id;
    }

    /** An id for a hub that is not there yet. */
    public UUID newId() {
        return jdbc.sql("select uuidv7()").query(UUID.class).single();
    }

    /** Founds the hub in whose name the current work is done, within its transaction if there is one. */
    public void foundCurrent(String key, String name, Collection<String> hosts) {
        writing.executeWithoutResult(status -> {
            jdbc.sql("insert into hubs.hubs (key, name, created_at) values (?, ?, ?)")
                    .params(key, name, java.sql.Timestamp.from(clock.instant()))
                    .update();
            hosts.forEach(host -> jdbc.sql("insert into hubs.hosts (host) values (?)")
                    .param(host)
                    .update());
        });
    }

    /** A hub as it was after so many changes. */
    private record Kept(Hub hub, long changes) {}

    /**
     * Read without holding anything that a commit waits for: whoever commits holds a connection, and whoever reads
     * waits for one. What was read while the hub changed is not believed by the next who asks.
     */
    private Hub byId(UUID id) {
        var now = count(id).get();
        var kept = byId.get(id);
        if (kept != null && kept.changes() == now) {
            return kept.hub();
        }
        var hub = HubScope.call(id, () -> reading.execute(status -> load()));
        byId.put(id, new Kept(hub, now));
        return hub;
    }

    private AtomicLong count(UUID hub) {
        return changes.computeIfAbsent(hub, first -> new AtomicLong());
    }

    private Hub load() {
        return jdbc.sql("""
                        select hub_id, key, name, tagline, tagline_en, email, town, territory, fictional, time_zone
                          from hubs.hubs""")
                .query((row, number) -> new Hub(
                        row.getObject("hub_id", UUID.class),
                        row.getString("key"),
                        row.getString("name"),
                        row.getString("tagline"),
                        row.getString("tagline_en"),
                        row.getString("email"),
                        row.getString("town"),
                        row.getString("territory"),
                        row.getBoolean("fictional"),
                        ZoneId.of(row.getString("time_zone"))))
                .single();
    }

    private Optional<UUID> idByHost(String host) {
        return reading.execute(status -> {
            nameHost(host);
            return jdbc.sql("select hub_id from hubs.hosts where host = ?")
                    .param(host)
                    .query(UUID.class)
                    .optional();
        });
    }

    private void nameHost(String host) {
        jdbc.sql("select set_config('hortillon.host', ?, true)")
                .param(host)
                .query(String.class)
                .single();
    }
}
