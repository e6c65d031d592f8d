package org.hortillon.events.registration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must never be so in the records of an event, asked of the database alone. */
final class LineFaults {

    private static final Map<String, String> FAULTS = Map.of(
            "seats taken are not those that are held",
            """
            select 1 from events.events e where e.id = :event
               and e.taken <> (select coalesce(sum(seats) filter (where holds), 0) from events.registrations where event_id = e.id)""",
            "oversold",
            """
            select 1 from events.events e where e.id = :event
               and (select coalesce(sum(seats) filter (where holds), 0) from events.registrations where event_id = e.id)
                   > e.capacity + e.extra""",
            "an idle seat while somebody waits whose group fits",
            """
            select 1 from events.registrations r join events.events e on e.id = r.event_id
             where e.id = :event and r.state = 'waiting' and r.seats <= e.capacity - e.taken
               and least(e.closes_at, e.starts_at) > :now""",
            "an offer that is over",
            "select 1 from events.registrations where event_id = :event and state = 'offered' and offered_until <= :now",
            "two turns alike",
            """
            select 1 from events.registrations where event_id = :event and state = 'waiting' group by turn having count(*) > 1""",
            "more offers than turns",
            """
            select 1 from events.events e where e.id = :event
               and (select count(*) from messages.outgoing where name = 'events.registration.offered') > e.turns""");

    private LineFaults() {}

    /** Those that are found now, within the caller's transaction. */
    static List<String> of(JdbcClient jdbc, UUID event, Instant now) {
        var found = new ArrayList<String>();
        FAULTS.forEach((name, sql) -> {
            var rows = jdbc.sql(sql)
                    .param("event", event)
                    .param("now", Timestamp.from(now))
                    .query()
                    .listOfRows();
            if (!rows.isEmpty()) {
                found.add(name);
            }
        });
        return found;
    }

    /** Whether seats for one person each were offered in another order than that of the turns; nobody registered twice. */
    static boolean isOutOfTurn(JdbcClient jdbc, UUID event) {
        var turns = jdbc.sql("""
                        select r.turn from messages.outgoing m
                          join events.registrations r on r.person_id = m.person_id
                         where m.name = 'events.registration.offered' and r.event_id = ?
                         order by m.id""").param(event).query(Long.class).list();
        return !turns.equals(turns.stream().sorted().toList());
    }
}
