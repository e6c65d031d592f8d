package org.hortillon.events.registration;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets offers end, waiting lists with them, and offers again what came free. Each event has a transaction of its own, and
 * finds nothing to do when another machine was there first.
 */
@Component
class EndingOffers implements Routine {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final WaitingLine line;
    private final Clock clock;

    EndingOffers(JdbcClient jdbc, PlatformTransactionManager transactions, WaitingLine line, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.line = line;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "events.routine.offers";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(PAUSE);
    }

    @Override
    public void run() {
        List<UUID> due = transactions.execute(status -> due());
        due.forEach(line::advance);
    }

    private List<UUID> due() {
        return jdbc.sql("""
                        select distinct r.event_id
                          from events.registrations r
                          join events.events e on e.id = r.event_id
                         where e.state = 'published'
                           and e.cancelled_on is null
                           and ((r.state = 'offered' and r.offered_until <= :now)
                             or (r.state = 'waiting' and least(e.closes_at, e.starts_at) <= :now)
                             or (r.state = 'waiting' and r.seats <= e.capacity - e.taken))""")
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .list();
    }
}
