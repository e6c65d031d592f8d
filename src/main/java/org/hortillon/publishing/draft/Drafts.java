package org.hortillon.publishing.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads drafts, their revisions, and what was done to them. */
@Component
@Transactional(readOnly = true)
public class Drafts {

    private static final String SELECT = """
            select d.id, d.slug, d.published, d.state, d.head, d.publish_at, d.reason, r.source, r.saved_at, r.saved_by
              from publishing.drafts d
              join publishing.revisions r on r.draft_id = d.id and r.number = d.head
            """;

    private final JdbcClient jdbc;
    private final Articles articles;
    private final Hubs hubs;

    Drafts(JdbcClient jdbc, Articles articles, Hubs hubs) {
        this.jdbc = jdbc;
        this.articles = articles;
        this.hubs = hubs;
    }

    /** The draft that has, or will have, this address. */
    public Optional<Draft> find(String slug) {
        return jdbc.sql(SELECT + " where d.slug = :slug")
                .param("slug", slug)
                .query(Drafts::draft)
                .optional();
    }

    /** Whether readers have the article of this draft now. */
    public boolean isOut(Draft draft) {
        return draft.published() != null
                && articles.find(draft.published(), hubs.today()).isPresent();
    }

    /** The draft of the article that readers get under {@code slug}. */
    public Optional<Draft> of(String slug) {
        return jdbc.sql(SELECT + " where d.published = :slug")
                .param("slug", slug)
                .query(Drafts::draft)
                .optional();
    }

    /** As {@link #find}, and nobody else changes it before this transaction ends. */
    @Transactional
    public Optional<Draft> lock(String slug) {
        return jdbc.sql("select id from publishing.drafts where slug = :slug for update")
                .param("slug", slug)
                .query(UUID.class)
                .optional()
                .flatMap(_ -> find(slug));
    }

    /** All drafts, the last changed first. */
    public List<Draft> all() {
        return jdbc.sql(SELECT + " order by r.saved_at desc, d.slug")
                .query(Drafts::draft)
                .list();
    }

    /** Addresses of the drafts whose hour has come. */
    public List<String> due(Instant now) {
        return jdbc.sql("select slug from publishing.drafts where publish_at <= :now order by publish_at, slug")
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list();
    }

    /** What was saved of a draft, the last first. */
    public List<Revision> revisions(Draft draft) {
        return jdbc.sql("""
                        select number, kind, based_on, saved_at, saved_by
                          from publishing.revisions
                         where draft_id = :draft
                         order by number desc""").param("draft", draft.id()).query(Drafts::revision).list();
    }

    /** One text that was saved. */
    public Optional<byte[]> source(Draft draft, int number) {
        return jdbc.sql("select source from publishing.revisions where draft_id = :draft and number = :number")
                .param("draft", draft.id())
                .param("number", number)
                .query((row, place) -> row.getBytes("source"))
                .optional();
    }

    /** What was done to a draft, the last first. */
    public List<Step> steps(Draft draft) {
        return jdbc.sql("""
                        select kind, at, done_by, note
                          from publishing.draft_steps
                         where draft_id = :draft
                         order by id desc""")
                .param("draft", draft.id())
                .query((row, number) -> new Step(
                        row.getString("kind"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("done_by"),
                        row.getString("note")))
                .list();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("published"),
                Draft.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("head"),
                instant(row.getTimestamp("publish_at")),
                row.getString("reason"),
                row.getBytes("source"),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("number"),
                row.getString("kind"),
                row.getObject("based_on", Integer.class),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
