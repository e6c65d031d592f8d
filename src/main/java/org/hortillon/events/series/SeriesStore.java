package org.hortillon.events.series;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.form.FreeKey;
import org.hortillon.events.planning.PlannedEvent;
import org.hortillon.events.planning.PlannedEvents;
import org.hortillon.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The records of series. */
@Component
@Transactional(readOnly = true)
class SeriesStore {

    private static final String SERIES = """
            select g.key, g.title, g.title_en, f.key as format, g.rule, g.first_on, g.last_on,
                   (select count(*) from events.events e where e.series_id = g.id) as events,
                   (select count(*) from events.events e where e.series_id = g.id and e.state = 'draft') as drafts
              from events.series g
              left join events.formats f on f.id = g.format_id
            """;
    private static final int KEY = 60;

    private final JdbcClient jdbc;

    SeriesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    List<Series> all() {
        return jdbc.sql(SERIES + " order by g.first_on desc, g.title")
                .query(Series.class)
                .list();
    }

    Optional<Series> find(String key) {
        return jdbc.sql(SERIES + " where g.key = ?")
                .param(key)
                .query(Series.class)
                .optional();
    }

    /** Its events that are to come, neither called off nor set apart; only these are changed together. */
    List<PlannedEvent> toCome(String key, Instant now) {
        return jdbc.sql(PlannedEvents.EVENT + """
                         where series = :series and starts_at > :now and cancelled_on is null and not apart
                         order by starts_at""")
                .param("series", key)
                .param("now", Timestamp.from(now))
                .query(PlannedEvent.class)
                .list();
    }

    @Transactional
    public UUID add(SeriesDraft draft) {
        var slug = Markdown.slug(draft.event().words().title());
        var base = slug.substring(0, Math.min(slug.length(), KEY)) + "-"
                + draft.first().getYear();
        var taken = jdbc.sql("select key from events.series where key = :base or key like :base || '-%'")
                .param("base", base)
                .query(String.class)
                .set();
        return jdbc.sql("""
                        insert into events.series (key, format_id, title, title_en, rule, first_on, last_on)
                        values (:key, (select id from events.formats where key = :format), :title, :english, :rule, :first, :last)
                        returning id""")
                .param("key", FreeKey.of(base, taken))
                .param("format", draft.event().format())
                .param("title", draft.event().words().title())
                .param("english", draft.event().words().titleEn())
                .param("rule", draft.rule())
                .param("first", draft.first())
                .param("last", draft.last())
                .query(UUID.class)
                .single();
    }

    String key(UUID id) {
        return jdbc.sql("select key from events.series where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** A series without events leaves no trace. */
    @Transactional
    public boolean removeEmpty(String key) {
        return jdbc.sql("""
                        delete from events.series g
                         where g.key = ? and not exists (select from events.events e where e.series_id = g.id)""").param(key).update() == 1;
    }
}
