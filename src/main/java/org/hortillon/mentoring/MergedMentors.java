package org.hortillon.mentoring;

import java.util.UUID;
import org.hortillon.people.PeopleMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stood twice among the mentors stands once, for the days of both and beside all whom either one mentors. */
@Component
@Transactional
class MergedMentors {

    private static final String TABLE = "mentoring.mentors";
    private static final String PAIRINGS = "mentoring.pairings";

    private final JdbcClient jdbc;

    MergedMentors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wider(UUID row, String since, @Nullable String until) {}

    @EventListener
    void mend(PeopleMerged merged) {
        for (var aside : merged.journal().setAside(TABLE)) {
            jdbc.sql("""
                            select k.id as "row", least(k.since, a.since)::text as since,
                                   case when k.until is not null and a.until is not null
                                        then greatest(k.until, a.until)::text end as until
                              from mentoring.mentors a
                              join mentoring.mentors k
                                on k.person_id = :kept and daterange(k.since, k.until) && daterange(a.since, a.until)
                             where a.id = :aside
                             order by k.since limit 1""")
                    .param("kept", merged.kept())
                    .param("aside", aside)
                    .query(Wider.class)
                    .optional()
                    .ifPresent(wider -> mend(merged, aside, wider));
        }
    }

    private void mend(PeopleMerged merged, UUID aside, Wider wider) {
        var journal = merged.journal();
        journal.change(TABLE, wider.row(), "since", wider.since());
        journal.change(TABLE, wider.row(), "until", wider.until());
        for (var pairing : pairings(aside)) {
            journal.change(PAIRINGS, pairing, "mentor_id", wider.row().toString());
        }
    }

    private Iterable<UUID> pairings(UUID mentor) {
        return jdbc.sql("select id from mentoring.pairings where mentor_id = ? order by id")
                .param(mentor)
                .query(UUID.class)
                .list();
    }
}
