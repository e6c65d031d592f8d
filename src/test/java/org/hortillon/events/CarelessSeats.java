package org.hortillon.events;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts who is registered, and takes then: the fault that the conditional update keeps away. */
public class CarelessSeats extends Seats {

    private final JdbcClient jdbc;

    public CarelessSeats(JdbcClient jdbc) {
        super(jdbc);
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(UUID event, int seats) {
        var free = jdbc.sql("""
                        select e.capacity >= :seats + (select coalesce(sum(r.seats), 0) from events.registrations r
                                                        where r.event_id = e.id and r.holds)
                          from events.events e
                         where e.id = :event""")
                .param("event", event)
                .param("seats", seats)
                .query(Boolean.class)
                .single();
        if (free) {
            admit(event, seats);
        }
        return free;
    }
}
