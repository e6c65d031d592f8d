package org.hortillon.publishing.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hortillon.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has a draft open. */
@Component
@Transactional
class Editors {

    /** An open page tells every half minute that it is there. */
    private static final Duration AWAY = Duration.ofSeconds(75);

    private final JdbcClient jdbc;
    private final Clock clock;

    Editors(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes that somebody has a draft open, and tells the names of the others who do. */
    public List<String> seen(Draft draft, Viewer viewer) {
        var now = clock.instant();
        jdbc.sql("delete from publishing.draft_editors where seen_at < :before")
                .param("before", Timestamp.from(now.minus(AWAY)))
                .update();
        jdbc.sql("""
                        insert into publishing.draft_editors (draft_id, account_id, name, seen_at)
                        values (:draft, :account, :name, :now)
                            on conflict on constraint draft_editors_pkey do update set seen_at = excluded.seen_at""")
                .param("draft", draft.id())
                .param("account", viewer.account())
                .param("name", viewer.name())
                .param("now", Timestamp.from(now))
                .update();
        return jdbc.sql("""
                        select name
                          from publishing.draft_editors
                         where draft_id = :draft and account_id <> :account
                         order by name""")
                .param("draft", draft.id())
                .param("account", viewer.account())
                .query(String.class)
                .list();
    }
}
