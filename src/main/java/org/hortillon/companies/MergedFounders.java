package org.hortillon.companies;

import java.util.UUID;
import org.hortillon.people.PeopleMerged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who stood twice at one company founded it when either record says so, and since the earlier day. */
@Component
@Transactional
class MergedFounders {

    private static final String TABLE = "companies.founders";

    private final JdbcClient jdbc;

    MergedFounders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Founder(UUID row, String role, @Nullable String since) {}

    @EventListener
    void mend(PeopleMerged merged) {
        for (var aside : merged.journal().setAside(TABLE)) {
            jdbc.sql("""
                            select k.id as "row", least(k.role, a.role) as role, least(k.since, a.since)::text as since
                              from companies.founders a
                              join companies.founders k on k.company_id = a.company_id and k.person_id = :kept
                             where a.id = :aside""")
                    .param("kept", merged.kept())
                    .param("aside", aside)
                    .query(Founder.class)
                    .optional()
                    .ifPresent(both -> {
                        merged.journal().change(TABLE, both.row(), "role", both.role());
                        merged.journal().change(TABLE, both.row(), "since", both.since());
                    });
        }
    }
}
