package org.hortillon.events.territory;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.markdown.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The feeds that the team named. */
@Component
@Transactional
class PartnerFeeds {

    private static final String FEED = """
            select f.id, f.key, f.name, f.address, f.kind, f.paused, f.etag, f.last_modified, f.tried_at, f.read_at, f.failures,
                   f.result, f.result_words, (select count(*) from events.sightings s where s.feed_id = f.id) as events
              from events.partner_feeds f
            """;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    PartnerFeeds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PartnerFeed> all() {
        return jdbc.sql(FEED + " order by f.name, f.key")
                .query(PartnerFeed.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<PartnerFeed> find(String key) {
        return jdbc.sql(FEED + " where f.key = ?")
                .param(key)
                .query(PartnerFeed.class)
                .optional();
    }

    /** Adds a feed and gives its key; nothing when its name or address is taken. */
    public Optional<String> add(FeedForm form) {
        var key = Markdown.slug(form.name());
        var added = jdbc.sql("""
                        insert into events.partner_feeds (key, name, address, kind) values (?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(key, form.name(), form.address(), form.kind())
                        .update()
                == 1;
        if (added) {
            audit.note("events.feed_added", "feed", null, form.name());
        }
        return added ? Optional.of(key) : Optional.empty();
    }

    public void pause(PartnerFeed feed, boolean paused) {
        jdbc.sql("update events.partner_feeds set paused = ? where id = ?")
                .params(paused, feed.id())
                .update();
        audit.note(paused ? "events.feed_paused" : "events.feed_resumed", "feed", feed.id(), feed.name());
    }

    /** What was seen in it goes with it. */
    public void remove(PartnerFeed feed) {
        jdbc.sql("delete from events.partner_feeds where id = ?")
                .param(feed.id())
                .update();
        audit.note("events.feed_removed", "feed", feed.id(), feed.name());
    }

    /** Notes that it was read; what tells whether it changes is kept for the next time. */
    public void noteRead(UUID feed, @Nullable String etag, @Nullable String lastModified, String words) {
        jdbc.sql("""
                        update events.partner_feeds
                           set tried_at = :now, read_at = :now, failures = 0, etag = :etag, last_modified = :modified,
                               result = 'events.territory.result.read', result_words = :words
                         where id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("etag", etag)
                .param("modified", lastModified)
                .param("words", words)
                .param("id", feed)
                .update();
    }

    public void noteUnchanged(UUID feed) {
        jdbc.sql("""
                        update events.partner_feeds
                           set tried_at = :now, read_at = :now, failures = 0, result = 'events.territory.result.unchanged', result_words = ''
                         where id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", feed)
                .update();
    }

    public void noteFailure(UUID feed, String result, String words) {
        jdbc.sql("""
                        update events.partner_feeds
                           set tried_at = :now, failures = failures + 1, result = :result, result_words = :words
                         where id = :id""")
                .param("now", Timestamp.from(clock.instant()))
                .param("result", result)
                .param("words", words)
                .param("id", feed)
                .update();
    }
}
