package org.hortillon.events.door;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.door.Admission.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was done at the door, each once. Belongs to the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Scans {

    private static final Duration TO_UNDO = Duration.ofSeconds(65);

    private final JdbcClient jdbc;
    private final Clock clock;

    Scans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this scan is heard of for the first time; whoever sends it at the same instant waits here. */
    public boolean begin(Scan scan, DoorPass by) {
        return jdbc.sql("""
                        insert into events.scans (id, event_id, act, knowingly, device, account_id, link_id, scanned_at, received_at)
                        values (:id, :event, :act, :knowingly, :device, :account, :link, :at, :now)
                        on conflict (hub_id, id) do nothing""")
                        .param("id", scan.id())
                        .param("event", by.event())
                        .param("act", scan.act().code())
                        .param("knowingly", scan.knowingly())
                        .param("device", scan.device())
                        .param("account", by.account())
                        .param("link", by.link())
                        .param("at", earlier(scan.at()).atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What came of a scan that was heard of. */
    public Admission settle(UUID scan, Result result, @Nullable UUID registration, @Nullable String was) {
        jdbc.sql(
                        "update events.scans set result = :result, registration_id = :registration, was = :was where id = :scan")
                .param("result", result.code())
                .param("registration", registration)
                .param("was", was)
                .param("scan", scan)
                .update();
        return told(scan);
    }

    /** An admission that can still be taken back. */
    record Standing(UUID id, UUID registrationId, String was) {}

    /** Takes an admission back, if this device made it just before; of two that do so at once one finds nothing. */
    public Optional<Standing> takeBack(Scan undo, UUID event) {
        return jdbc.sql("""
                        update events.scans
                           set undone_at = :now
                         where id = :undoes and event_id = :event and device = :device
                           and result = 'admitted' and undone_at is null
                           and scanned_at >= :earliest
                        returning id, registration_id, was""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("undoes", undo.undoes())
                .param("event", event)
                .param("device", undo.device())
                .param("earliest", earlier(undo.at()).minus(TO_UNDO).atOffset(ZoneOffset.UTC))
                .query(Standing.class)
                .optional();
    }

    private record Told(
            UUID id,
            String result,
            @Nullable UUID registrationId,
            @Nullable String name,
            @Nullable Instant cameAt) {}

    /** What came of a scan, as it stands. */
    public Admission told(UUID scan) {
        var told = jdbc.sql("""
                        select s.id, s.result, s.registration_id, l.given_name || ' ' || l.family_name as name, l.came_at
                          from events.scans s
                          left join events.door_list l on l.id = s.registration_id
                         where s.id = ?""").param(scan).query(Told.class).single();
        var cameAt = told.cameAt() == null ? null : told.cameAt().toEpochMilli();
        return new Admission(told.id(), Result.of(told.result()), told.registrationId(), told.name(), cameAt);
    }

    /** Clocks of devices run fast; nothing was scanned after it was heard of. */
    private Instant earlier(Instant at) {
        var now = clock.instant();
        return at.isAfter(now) ? now : at;
    }
}
