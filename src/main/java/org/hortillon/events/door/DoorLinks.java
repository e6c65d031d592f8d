package org.hortillon.events.door;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which somebody without an account helps at the door of one event, until the day after. */
@Component
@Transactional
class DoorLinks {

    private static final int LONGEST_NAME = 80;

    private final JdbcClient jdbc;
    private final DoorPasses passes;
    private final Audit audit;
    private final Clock clock;

    DoorLinks(JdbcClient jdbc, DoorPasses passes, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.passes = passes;
        this.audit = audit;
        this.clock = clock;
    }

    private record Row(UUID id, String helper, Instant lapsesAt) {}

    /** Those that open the door now. */
    @Transactional(readOnly = true)
    public List<DoorPage.Link> open(UUID event) {
        return jdbc.sql("""
                        select id, helper, lapses_at
                          from events.door_links
                         where event_id = :event and revoked_at is null and lapses_at > :now
                         order by made_at""").param("event", event).param("now", now()).query(Row.class).list().stream()
                .map(row -> new DoorPage.Link(
                        row.id(), row.helper(), row.lapsesAt(), DoorController.HELPER + passes.forHelper(row.id())))
                .toList();
    }

    /** Makes one for a helper, who is called so by the team. */
    public void make(DoorPasses.Door door, String helper, @Nullable UUID account) {
        var called = helper.strip().substring(0, Math.min(helper.strip().length(), LONGEST_NAME));
        if (called.isEmpty() || !door.isOpen(clock.instant())) {
            return;
        }
        jdbc.sql("""
                        insert into events.door_links (event_id, helper, account_id, made_at, lapses_at)
                        values (:event, :helper, :account, :now, :until)""")
                .param("event", door.id())
                .param("helper", called)
                .param("account", account)
                .param("now", now())
                .param("until", door.until().atOffset(ZoneOffset.UTC))
                .update();
        audit.note("events.door_opened", "event", door.id(), door.key());
    }

    public void revoke(DoorPasses.Door door, UUID link) {
        var revoked = jdbc.sql("""
                        update events.door_links set revoked_at = :now
                         where id = :link and event_id = :event and revoked_at is null""")
                .param("now", now())
                .param("link", link)
                .param("event", door.id())
                .update();
        if (revoked == 1) {
            audit.note("events.door_closed", "event", door.id(), door.key());
        }
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
