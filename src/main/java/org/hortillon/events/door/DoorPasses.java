package org.hortillon.events.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signed codes by which a device says for whom it works, hours later and without a session. */
@Component
@Transactional(readOnly = true)
class DoorPasses {

    private static final String HELPER = "door";

    private final JdbcClient jdbc;
    private final Signatures signatures;
    private final Clock clock;

    DoorPasses(JdbcClient jdbc, Signatures signatures, Clock clock) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * An event, and until when its door is kept: the whole day after it.
     *
     * @param held whether it takes place: neither a draft nor called off
     */
    record Door(UUID id, String key, Instant until, boolean held) {

        boolean isOpen(Instant now) {
            return held && now.isBefore(until);
        }
    }

    public String forTeam(UUID event, UUID account) {
        return signatures.sign(team(event), account);
    }

    public String forHelper(UUID link) {
        return signatures.sign(HELPER, link);
    }

    public Optional<Door> door(String event) {
        return jdbc.sql("""
                        select id, key, events.moment((ends_local::date + 2)::timestamp, zone) as until,
                               state = 'published' and cancelled_on is null as held
                          from events.events
                         where key = ?""").param(event).query(Door.class).optional();
    }

    /** What this code opens now; nothing when it is forged, of another event, revoked, or over. */
    public Optional<DoorPass> read(String event, String code) {
        return door(event)
                .filter(door -> door.isOpen(clock.instant()))
                .flatMap(door -> team(door, code).or(() -> helper(door, code)));
    }

    /** The event that a helper's code is for. */
    public Optional<DoorPass> helper(String code) {
        return signatures
                .read(HELPER, code)
                .flatMap(link -> jdbc.sql("""
                                select e.key
                                  from events.door_links l
                                  join events.events e on e.id = l.event_id
                                 where l.id = ?""").param(link).query(String.class).optional())
                .flatMap(event -> read(event, code));
    }

    private Optional<DoorPass> team(Door door, String code) {
        return signatures
                .read(team(door.id()), code)
                .filter(account ->
                        jdbc.sql("""
                                select count(*) from access.accounts
                                 where id = ? and closed_at is null and roles && array['team', 'administrator']""").param(account).query(Long.class).single() == 1)
                .map(account -> new DoorPass(door.id(), door.key(), door.until(), account, null));
    }

    private Optional<DoorPass> helper(Door door, String code) {
        return signatures
                .read(HELPER, code)
                .filter(link -> jdbc.sql("""
                                select count(*) from events.door_links
                                 where id = :link and event_id = :event and revoked_at is null and lapses_at > :now""")
                                .param("link", link)
                                .param("event", door.id())
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single()
                        == 1)
                .map(link -> new DoorPass(door.id(), door.key(), door.until(), null, link));
    }

    private static String team(UUID event) {
        return "door " + event;
    }
}
