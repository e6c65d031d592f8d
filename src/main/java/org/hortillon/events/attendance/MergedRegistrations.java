package org.hortillon.events.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.Seats;
import org.hortillon.people.MergeJournal;
import org.hortillon.people.MergeUndone;
import org.hortillon.people.PeopleMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed up twice for one event came once, came when either of the two came, and holds one seat. */
@Component
@Transactional
class MergedRegistrations {

    private static final String TABLE = "events.registrations";

    private static final List<String> ORDER = List.of(
            "refused", "lapsed", "cancelled", "excused", "asked", "waiting", "offered", "seated", "absent", "attended");

    private final JdbcClient jdbc;
    private final Seats seats;

    MergedRegistrations(JdbcClient jdbc, Seats seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    private record Two(
            UUID eventId,
            UUID kept,
            String state,
            @Nullable String turn,
            @Nullable String offeredUntil,
            boolean better) {}

    @EventListener
    void mend(PeopleMerged merged) {
        for (var aside : merged.journal().setAside(TABLE)) {
            twice(aside, merged.kept()).ifPresent(two -> {
                if (two.better()) {
                    takeOver(merged.journal(), two);
                }
                merged.journal().change(TABLE, aside, "state", "cancelled");
                seats.recount(two.eventId());
            });
        }
    }

    /** Whoever is two people again holds two seats again. */
    @EventListener
    void mend(MergeUndone undone) {
        jdbc.sql("""
                        select a.event_id
                          from events.registrations a
                          join events.registrations b on b.event_id = a.event_id
                         where a.person_id = :kept and b.person_id = :gone""")
                .param("kept", undone.kept())
                .param("gone", undone.gone())
                .query(UUID.class)
                .list()
                .forEach(seats::recount);
    }

    private static void takeOver(MergeJournal journal, Two two) {
        journal.change(TABLE, two.kept(), "turn", two.turn());
        journal.change(TABLE, two.kept(), "offered_until", two.offeredUntil());
        journal.change(TABLE, two.kept(), "state", two.state());
    }

    /** What is known of one of the two counts more than what is not; having come counts most. */
    private Optional<Two> twice(UUID aside, UUID kept) {
        return jdbc.sql("""
                        select k.event_id, k.id as kept, a.state, a.turn::text as turn, a.offered_until::text as offered_until,
                               array_position(:order, a.state) > array_position(:order, k.state) as better
                          from events.registrations a
                          join events.registrations k on k.event_id = a.event_id and k.person_id = :kept
                         where a.id = :aside""")
                .param("order", ORDER.toArray(String[]::new))
                .param("kept", kept)
                .param("aside", aside)
                .query(Two.class)
                .optional();
    }
}
