package org.hortillon.membership;

import java.util.UUID;
import org.hortillon.people.PeopleMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Of two memberships that overlap and turn out to be one person's, the kept one covers the days of both. */
@Component
@Transactional
class MergedMemberships {

    private static final String TABLE = "membership.memberships";

    private final JdbcClient jdbc;

    MergedMemberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Wider(
            UUID row,
            String joinedOn,
            @Nullable String leftOn,
            @Nullable String company,
            @Nullable String sponsor) {}

    @EventListener
    void mend(PeopleMerged merged) {
        for (var aside : merged.journal().setAside(TABLE)) {
            jdbc.sql("""
                            select k.id as "row", least(k.joined_on, a.joined_on)::text as joined_on,
                                   case when k.left_on is not null and a.left_on is not null
                                        then greatest(k.left_on, a.left_on)::text end as left_on,
                                   coalesce(k.company_id, a.company_id)::text as company,
                                   coalesce(k.sponsor_id, nullif(a.sponsor_id, k.person_id))::text as sponsor
                              from membership.memberships a
                              join membership.memberships k
                                on k.person_id = :kept and daterange(k.joined_on, k.left_on) && daterange(a.joined_on, a.left_on)
                             where a.id = :aside and a.person_id = :gone
                             order by k.joined_on limit 1""")
                    .param("kept", merged.kept())
                    .param("gone", merged.gone())
                    .param("aside", aside)
                    .query(Wider.class)
                    .optional()
                    .ifPresent(wider -> widen(merged, wider));
        }
    }

    private static void widen(PeopleMerged merged, Wider wider) {
        var journal = merged.journal();
        journal.change(TABLE, wider.row(), "joined_on", wider.joinedOn());
        journal.change(TABLE, wider.row(), "left_on", wider.leftOn());
        journal.change(TABLE, wider.row(), "company_id", wider.company());
        journal.change(TABLE, wider.row(), "sponsor_id", wider.sponsor());
    }
}
