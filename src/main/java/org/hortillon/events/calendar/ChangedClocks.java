package org.hortillon.events.calendar;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.zone.ZoneRulesProvider;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At each start, before anybody is served: events that are ahead begin, and take registrations, at the instants that the
 * clock on the wall means now, though a country changed its rules since they were written. What is stored is held against what the database finds
 * today, not version against version: PostgreSQL does not say which rules it has.
 */
@Component
class ChangedClocks {

    private static final Logger LOG = LoggerFactory.getLogger(ChangedClocks.class);
    private static final Duration STILL_FELT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Audit audit;
    private final Clock clock;
    private final TransactionOperations transactions;

    ChangedClocks(JdbcClient jdbc, Hubs hubs, Audit audit, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.audit = audit;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationStartedEvent.class)
    void started() {
        hubs.all().forEach(hub -> HubScope.run(hub, this::follow));
    }

    /** Of the current hub. How many moved is noted, with the rules that Java has. */
    void follow() {
        transactions.executeWithoutResult(status -> {
            var moved = move();
            if (moved > 0) {
                var rules = ZoneRulesProvider.getVersions("Europe/Paris").lastKey();
                audit.note("events.clocks_changed", "event", null, moved + " (" + rules + ")");
                LOG.warn(
                        "A country changed its clocks: {} events ahead are at another instant now ({}).", moved, rules);
            }
        });
    }

    /** Writing the zone makes the database derive its instants again; calendars learn that something changed. */
    private int move() {
        var now = clock.instant();
        return jdbc.sql("""
                        update events.events
                           set zone = zone, sequence = sequence + 1, changed_at = :now
                         where ends_at > :since
                           and (starts_at, ends_at, opens_at, closes_at, members_until) is distinct from
                               (events.moment(starts_local, zone), events.moment(ends_local, zone), events.moment(opens_local, zone),
                                events.moment(closes_local, zone), events.moment(members_local, zone))""")
                .param("now", Timestamp.from(now))
                .param("since", Timestamp.from(now.minus(STILL_FELT)))
                .update();
    }
}
