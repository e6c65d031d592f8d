package org.hortillon.people.merge;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The merges that were made. */
@Component
@Transactional(readOnly = true)
class Merges {

    private static final int MOST = 500;

    private static final String SELECT = """
            select m.id, m.kept_id, m.gone_id, k.given_name || ' ' || k.family_name as kept,
                   g.given_name || ' ' || g.family_name as gone, m.reason, m.merged_at, m.merged_by_name,
                   m.effects::text as effects, m.undone_at, m.undone_by_name
              from people.merges m
              join people.people k on k.id = m.kept_id
              join people.people g on g.id = m.gone_id""";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Audit audit;

    Merges(JdbcClient jdbc, Clock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    @Transactional
    public UUID open(UUID kept, UUID gone, String reason, Viewer by) {
        var merge = jdbc.sql("""
                        insert into people.merges (kept_id, gone_id, reason, merged_at, merged_by, merged_by_name)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .param(kept)
                .param(gone)
                .param(reason)
                .param(Timestamp.from(clock.instant()))
                .param(by.account())
                .param(by.name())
                .query(UUID.class)
                .single();
        audit.note("people.merged", "person", kept, find(merge).map(Merge::kept).orElse(null));
        return merge;
    }

    @Transactional
    public void effects(UUID merge, String json) {
        jdbc.sql("update people.merges set effects = ?::jsonb where id = ?")
                .params(json, merge)
                .update();
    }

    @Transactional
    public void undone(UUID merge, Viewer by) {
        jdbc.sql("update people.merges set undone_at = ?, undone_by = ?, undone_by_name = ? where id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(by.account())
                .param(by.name())
                .param(merge)
                .update();
        find(merge).ifPresent(found -> audit.note("people.unmerged", "person", found.keptId(), found.kept()));
    }

    public Optional<Merge> find(UUID id) {
        return jdbc.sql(SELECT + " where m.id = ?").param(id).query(Merge.class).optional();
    }

    /** The last ones, the newest first. */
    public List<Merge> all() {
        return jdbc.sql(SELECT + " order by m.merged_at desc, m.id desc limit " + MOST)
                .query(Merge.class)
                .list();
    }
}
