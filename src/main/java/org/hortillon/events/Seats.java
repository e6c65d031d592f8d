package org.hortillon.events;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The seats of events: the one place where {@code events.taken} is changed. Belongs to the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Seats {

    private final JdbcClient jdbc;

    Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Takes seats when so many are free. Whoever asks meanwhile waits, and finds what is left then.
     *
     * @return whether they were free
     */
    public boolean take(UUID event, int seats) {
        return jdbc.sql(
                                "update events.events set taken = taken + :seats where id = :event and taken + :seats <= capacity")
                        .param("event", event)
                        .param("seats", seats)
                        .update()
                == 1;
    }

    /** Takes seats in any case: somebody of the team does so knowingly. */
    public void admit(UUID event, int seats) {
        jdbc.sql("""
                        update events.events
                           set taken = taken + :seats,
                               extra = greatest(extra, taken + :seats - capacity)
                         where id = :event""").param("event", event).param("seats", seats).update();
    }

    /** Gives seats back. */
    public void release(UUID event, int seats) {
        jdbc.sql("""
                        update events.events
                           set taken = taken - :seats,
                               extra = least(extra, greatest(0, taken - :seats - capacity))
                         where id = :event""").param("event", event).param("seats", seats).update();
    }

    /** Counts anew what its registrations hold, when they were changed together. The event is locked before it is counted. */
    public void recount(UUID event) {
        lock(event);
        jdbc.sql("""
                        update events.events e
                           set taken = held.seats,
                               extra = greatest(0, held.seats - e.capacity)
                          from (select coalesce(sum(seats), 0) as seats
                                  from events.registrations
                                 where event_id = :event and holds) held
                         where e.id = :event""").param("event", event).update();
    }

    /** Until the end of the transaction nobody else takes or gives back seats of this event. */
    public void lock(UUID event) {
        jdbc.sql("select 1 from events.events where id = ? for update")
                .param(event)
                .query()
                .listOfRows();
    }
}
