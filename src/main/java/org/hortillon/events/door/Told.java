package org.hortillon.events.door;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of a scan, for the page on which it was done. */
@Component
@Transactional(readOnly = true)
class Told {

    private final JdbcClient jdbc;

    Told(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public DoorPage.@Nullable Said of(UUID scan, UUID event) {
        return jdbc.sql("""
                        select s.id as scan, s.result, coalesce(l.given_name || ' ' || l.family_name, '') as name,
                               s.registration_id as registration
                          from events.scans s
                          left join events.door_list l on l.id = s.registration_id
                         where s.id = ? and s.event_id = ?""")
                .params(scan, event)
                .query(DoorPage.Said.class)
                .optional()
                .orElse(null);
    }
}
