package org.hortillon.events.attendance;

import java.util.UUID;
import org.hortillon.people.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed up twice for one event came once, and came when either of the two came. */
@Component
@Transactional
class MergedRegistrations {

    private static final String TABLE = "events.registrations";

    private final JdbcClient jdbc;

    MergedRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Better(UUID row, String outcome) {}

    /** What is known of one of the two counts more than what is not; having come counts most. */
    @EventListener
    void mend(PeopleMerged merged) {
        for (var aside : merged.journal().setAside(TABLE)) {
            jdbc.sql("""
                            select k.id as "row", coalesce(a.outcome, '') as outcome
                              from events.registrations a
                              join events.registrations k on k.event_id = a.event_id and k.person_id = :kept
                             where a.id = :aside
                               and array_position(array ['cancelled', 'excused', '', 'absent', 'attended'], coalesce(a.outcome, ''))
                                   > array_position(array ['cancelled', 'excused', '', 'absent', 'attended'], coalesce(k.outcome, ''))""")
                    .param("kept", merged.kept())
                    .param("aside", aside)
                    .query(Better.class)
                    .optional()
                    .ifPresent(better -> merged.journal()
                            .change(
                                    TABLE,
                                    better.row(),
                                    "outcome",
                                    better.outcome().isEmpty() ? null : better.outcome()));
        }
    }
}
