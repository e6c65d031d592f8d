package org.hortillon.events.registration;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The registrations as they change. Whoever changes one of an event has locked the event first, so that all changes of
 * one event follow each other and nobody waits in a circle. Part of the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Registrations {

    static final String TERMS = """
            select id, key, state, cancelled_on, starts_at, ends_at, capacity, taken, members_only, opens_at, closes_at,
                   members_until, approval, group_most, waiting_list, offer_hours
              from events.events
            """;
    private static final String HELD =
            "select id, event_id, person_id, state, seats, offered_until from events.registrations ";

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The event as it is once nobody else can change it. */
    Optional<Terms> lock(UUID event) {
        return jdbc.sql(TERMS + " where id = ? for update")
                .param(event)
                .query(Terms.class)
                .optional();
    }

    /** The event as somebody finds it who has not locked it. */
    Optional<Terms> terms(String event) {
        return jdbc.sql(TERMS + " where key = ? and state = 'published'")
                .param(event)
                .query(Terms.class)
                .optional();
    }

    Optional<Held> find(UUID id) {
        return jdbc.sql(HELD + "where id = ?").param(id).query(Held.class).optional();
    }

    Optional<Held> of(UUID event, UUID person) {
        return jdbc.sql(HELD + "where event_id = ? and person_id = ?")
                .params(event, person)
                .query(Held.class)
                .optional();
    }

    /** Those of these that are requests for this event, the first who asked first. */
    List<UUID> asked(UUID event, List<UUID> chosen) {
        return chosen.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id from events.registrations
                         where event_id = :event and id in (:chosen) and state = 'asked'
                         order by registered_at, id""")
                        .param("event", event)
                        .param("chosen", chosen)
                        .query(UUID.class)
                        .list();
    }

    /** What is written of somebody who registers. */
    record Entry(UUID event, UUID person, Standing standing, int seats, String way, String language) {}

    /** Who had given up registers anew, in the same row. Empty when somebody registered the same person meanwhile. */
    Optional<UUID> enter(Entry entry, Instant now) {
        return jdbc.sql("""
                        insert into events.registrations as r
                               (event_id, person_id, state, seats, way, language, turn, registered_at, changed_at)
                        values (:event, :person, :state, :seats, :way, :language, :turn, :now, :now)
                        on conflict (hub_id, event_id, person_id) do update
                           set state = excluded.state, seats = excluded.seats, way = excluded.way, language = excluded.language,
                               turn = excluded.turn, registered_at = excluded.registered_at, changed_at = excluded.changed_at,
                               offered_until = null
                         where r.state in ('cancelled', 'lapsed', 'excused')
                        returning id""")
                .param("event", entry.event())
                .param("person", entry.person())
                .param("state", entry.standing().code())
                .param("seats", entry.seats())
                .param("way", entry.way())
                .param("language", entry.language())
                .param("turn", entry.standing() == Standing.WAITING ? turn(entry.event()) : null)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .optional();
    }

    /** It stands there from now on; whoever comes to wait is the last in line. */
    void become(Held held, Standing standing, Instant now) {
        jdbc.sql("""
                        update events.registrations
                           set state = :state, turn = coalesce(:turn, turn), offered_until = null, changed_at = :now
                         where id = :id""")
                .param("state", standing.code())
                .param("turn", standing == Standing.WAITING ? turn(held.eventId()) : null)
                .param("now", Timestamp.from(now))
                .param("id", held.id())
                .update();
    }

    void offer(UUID id, Instant until, Instant now) {
        jdbc.sql("update events.registrations set state = 'offered', offered_until = ?, changed_at = ? where id = ?")
                .params(Timestamp.from(until), Timestamp.from(now), id)
                .update();
    }

    void shrink(UUID id, int seats, Instant now) {
        jdbc.sql("update events.registrations set seats = ?, changed_at = ? where id = ?")
                .params(seats, Timestamp.from(now), id)
                .update();
    }

    /** The first in line whose group finds room. */
    Optional<Held> firstThatFits(UUID event) {
        return jdbc.sql(HELD + """
                         where event_id = :event and state = 'waiting'
                           and seats <= (select capacity - taken from events.events where id = :event)
                         order by turn limit 1""").param("event", event).query(Held.class).optional();
    }

    /** Offers that are over at {@code now}; of an event whose registration is closed, all that are open, and all who wait. */
    List<Held> over(Terms terms, Instant now) {
        return jdbc.sql(HELD + """
                         where event_id = :event
                           and ((state = 'offered' and offered_until <= :now) or (state = 'waiting' and cast(:now as timestamptz) >= :closes))
                         order by turn""")
                .param("event", terms.id())
                .param("now", Timestamp.from(now))
                .param("closes", Timestamp.from(terms.closes()))
                .query(Held.class)
                .list();
    }

    private @Nullable Long turn(UUID event) {
        return jdbc.sql("update events.events set turns = turns + 1 where id = ? returning turns")
                .param(event)
                .query(Long.class)
                .single();
    }
}
