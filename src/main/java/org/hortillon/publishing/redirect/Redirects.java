package org.hortillon.publishing.redirect;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.hortillon.access.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The former slugs of articles. Each leads to the last one at once, so that there is neither chain nor circle. */
@Component
public class Redirects {

    private final JdbcClient jdbc;
    private final Clock clock;

    Redirects(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * From now on {@code from} leads to {@code to}, and so does whatever led to {@code from}; {@code to} leads nowhere
     * else any more. An article that keeps its slug needs nothing.
     */
    @Transactional
    public void add(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        jdbc.sql("delete from publishing.redirects where from_slug = ?")
                .param(to)
                .update();
        jdbc.sql("update publishing.redirects set to_slug = :to where to_slug = :from")
                .param("from", from)
                .param("to", to)
                .update();
        jdbc.sql("""
                        insert into publishing.redirects (from_slug, to_slug, moved_at, moved_by)
                        values (:from, :to, :at, :by)
                        on conflict (hub_id, from_slug) do update
                           set (to_slug, moved_at, moved_by) = (excluded.to_slug, excluded.moved_at, excluded.moved_by)""")
                .param("from", from)
                .param("to", to)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", Viewer.current().name())
                .update();
    }

    /** The slug to which a former one leads; nothing for one that never was another article's. */
    @Transactional(readOnly = true)
    public Optional<String> find(String slug) {
        return jdbc.sql("select to_slug from publishing.redirects where from_slug = ?")
                .param(slug)
                .query(String.class)
                .optional();
    }
}
