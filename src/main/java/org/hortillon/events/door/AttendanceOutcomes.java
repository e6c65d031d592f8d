package org.hortillon.events.door;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.hortillon.events.Seats;
import org.hortillon.events.WaitingList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets what became of registrations, many at once; the event is locked first, and its seats are counted anew. */
@Component
@Transactional
public class AttendanceOutcomes {

    /** What can be set by hand. */
    static final List<String> STATES = List.of("attended", "absent", "excused", "seated");

    private final JdbcClient jdbc;
    private final Seats seats;
    private final WaitingList waiting;
    private final Audit audit;
    private final Clock clock;

    AttendanceOutcomes(JdbcClient jdbc, Seats seats, WaitingList waiting, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.seats = seats;
        this.waiting = waiting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sets these registrations of an event, if they held seats or were excused; the batch by which it is taken back. */
    UUID set(DoorPasses.Door door, List<UUID> registrations, String to) {
        var batch = UUID.randomUUID();
        seats.lock(door.id());
        var changed = change(door.id(), registrations, to, batch);
        if (changed > 0) {
            settle(door.id(), batch);
            audit.note("events.outcomes_set", "event", door.id(), door.key());
        }
        return batch;
    }

    /** Closes the door: whoever holds a seat and did not come is absent. */
    UUID close(DoorPasses.Door door) {
        var batch = UUID.randomUUID();
        seats.lock(door.id());
        var rest = jdbc.sql("select id from events.registrations where event_id = ? and state in ('seated', 'offered')")
                .param(door.id())
                .query(UUID.class)
                .list();
        change(door.id(), rest, "absent", batch);
        settle(door.id(), batch);
        audit.note("events.door_ended", "event", door.id(), door.key());
        return batch;
    }

    /** Whoever cannot come on the day says so; the seat is free again. */
    public void excuse(UUID event, UUID registration) {
        var batch = UUID.randomUUID();
        seats.lock(event);
        var seated = jdbc.sql("select id from events.registrations where id = ? and state = 'seated'")
                .param(registration)
                .query(UUID.class)
                .list();
        if (change(event, seated, "excused", batch) > 0) {
            settle(event, batch);
        }
    }

    /** Takes a batch back: what was changed again since stays. */
    void undo(DoorPasses.Door door, UUID batch) {
        seats.lock(door.id());
        var undone = jdbc.sql("""
                        with undone as (
                            update events.outcomes set undone_at = :now
                             where batch = :batch and event_id = :event and undone_at is null
                            returning registration_id, was, became)
                        update events.registrations r
                           set state = u.was, changed_at = :now
                          from undone u
                         where r.id = u.registration_id and r.state = u.became""")
                .param("now", now())
                .param("batch", batch)
                .param("event", door.id())
                .update();
        if (undone > 0) {
            settle(door.id(), batch);
            audit.note("events.outcomes_undone", "event", door.id(), door.key());
        }
    }

    private int change(UUID event, List<UUID> registrations, String to, UUID batch) {
        return jdbc.sql("""
                        with changed as (
                            update events.registrations
                               set state = :to, changed_at = :now
                             where event_id = :event and id = any (:ids) and state <> :to
                               and state in ('seated', 'offered', 'attended', 'absent', 'excused')
                            returning id, old.state as was)
                        insert into events.outcomes (event_id, batch, registration_id, was, became, account_id, set_at)
                        select cast(:event as uuid), cast(:batch as uuid), id, was, cast(:to as text), cast(:account as uuid), cast(:now as timestamptz)
                          from changed""")
                .param("to", to)
                .param("now", now())
                .param("event", event)
                .param("ids", registrations.toArray(UUID[]::new))
                .param("batch", batch)
                .param("account", Viewer.current().account())
                .update();
    }

    /** Who is not in any more was not let in; seats that are free are offered. */
    private void settle(UUID event, UUID batch) {
        jdbc.sql("""
                        update events.scans s
                           set undone_at = :now
                          from events.outcomes o
                          join events.registrations r on r.id = o.registration_id and r.state <> 'attended'
                         where o.batch = :batch and s.registration_id = r.id
                           and s.result = 'admitted' and s.undone_at is null""").param("now", now()).param("batch", batch).update();
        seats.recount(event);
        waiting.advance(event);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
