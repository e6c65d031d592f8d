package org.hortillon.publishing.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts. Nothing that somebody saved is ever overwritten: each text is a revision of its own. */
@Component
@Transactional
class KeptDrafts {

    /** What was saved by itself is kept this long, unless it stands. */
    private static final Duration AUTOSAVES = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptDrafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins a draft; nothing when the address is taken by another one. */
    public Optional<UUID> begin(String slug, @Nullable String published, byte[] source, String by) {
        var id = jdbc.sql("""
                        insert into publishing.drafts (slug, published, state, head)
                        values (:slug, :published, :state, 1)
                            on conflict do nothing
                        returning id""")
                .param("slug", slug)
                .param("published", published)
                .param("state", published == null ? "writing" : "published")
                .query(UUID.class)
                .optional();
        id.ifPresent(draft -> write(draft, source, new Saving(1, "begun", null, by)));
        return id;
    }

    /** Keeps a text as the one that stands; its number. */
    public int head(Draft draft, byte[] source, String kind, int basedOn, String by) {
        var number = keep(draft, source, kind, basedOn, by);
        jdbc.sql("update publishing.drafts set head = :number where id = :id")
                .param("number", number)
                .param("id", draft.id())
                .update();
        return number;
    }

    /** Keeps beside the one that stands what an open page has typed; the page's next text takes its place. */
    public int aside(Draft draft, byte[] source, int basedOn, UUID form, String by) {
        return jdbc.sql("""
                        update publishing.revisions
                           set source = :source, saved_at = :at
                         where draft_id = :draft and form = :form and based_on = :basedOn
                        returning number""")
                .param("draft", draft.id())
                .param("source", source)
                .param("at", Timestamp.from(clock.instant()))
                .param("form", form)
                .param("basedOn", basedOn)
                .query(Integer.class)
                .optional()
                .orElseGet(() -> {
                    var number = keep(draft, source, "aside", basedOn, by);
                    jdbc.sql(
                                    "update publishing.revisions set form = :form where draft_id = :draft and number = :number")
                            .param("form", form)
                            .param("draft", draft.id())
                            .param("number", number)
                            .update();
                    return number;
                });
    }

    /** Keeps a text beside the one that stands; its number. */
    public int keep(Draft draft, byte[] source, String kind, int basedOn, String by) {
        var number = jdbc.sql("select max(number) + 1 from publishing.revisions where draft_id = :draft")
                .param("draft", draft.id())
                .query(Integer.class)
                .single();
        write(draft.id(), source, new Saving(number, kind, basedOn, by));
        prune(draft);
        return number;
    }

    /** How a text is saved: as which revision, and based on which. */
    private record Saving(int number, String kind, @Nullable Integer basedOn, String by) {}

    private void write(UUID draft, byte[] source, Saving saving) {
        jdbc.sql("""
                        insert into publishing.revisions (draft_id, number, source, kind, based_on, saved_at, saved_by)
                        values (:draft, :number, :source, :kind, :basedOn, :at, :by)""")
                .param("draft", draft)
                .param("number", saving.number())
                .param("source", source)
                .param("kind", saving.kind())
                .param("basedOn", saving.basedOn())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", saving.by())
                .update();
    }

    /** Of what was saved by itself long ago, the last of each run before something else is kept. */
    private void prune(Draft draft) {
        jdbc.sql("""
                        delete from publishing.revisions r
                         using publishing.revisions next, publishing.drafts d
                         where r.draft_id = :draft and r.kind = 'autosaved' and r.saved_at < :before
                           and next.draft_id = r.draft_id and next.number = r.number + 1 and next.kind = 'autosaved'
                           and next.saved_by = r.saved_by
                           and d.id = r.draft_id and d.head <> r.number""")
                .param("draft", draft.id())
                .param("before", Timestamp.from(clock.instant().minus(AUTOSAVES)))
                .update();
    }

    /** Changes how far a draft is; {@code publishAt} only of what is scheduled. */
    public void state(Draft draft, Draft.State state, @Nullable Instant publishAt, @Nullable String reason) {
        jdbc.sql("update publishing.drafts set state = :state, publish_at = :at, reason = :reason where id = :id")
                .param("state", state.code())
                .param("at", publishAt == null ? null : Timestamp.from(publishAt))
                .param("reason", reason)
                .param("id", draft.id())
                .update();
    }

    /** What stands is what readers get, under the draft's own address. */
    public void published(Draft draft) {
        jdbc.sql("""
                        update publishing.drafts
                           set state = 'published', published = slug, publish_at = null, reason = null
                         where id = :id""").param("id", draft.id()).update();
    }

    /** Gives a draft another address; false when it is taken. */
    public boolean move(Draft draft, String slug) {
        return jdbc.sql("""
                        update publishing.drafts
                           set slug = :slug
                         where id = :id
                           and not exists (select from publishing.drafts o where o.slug = :slug)
                           and not exists (select from publishing.articles a
                                            where a.slug = :slug and a.slug is distinct from drafts.published)
                           and not exists (select from publishing.redirects r
                                            where r.from_slug = :slug and r.to_slug is distinct from drafts.published)""").param("slug", slug).param("id", draft.id()).update() == 1;
    }

    /** Notes what somebody did. */
    public void step(UUID draft, String kind, String by, String note) {
        jdbc.sql("""
                        insert into publishing.draft_steps (draft_id, kind, at, done_by, note)
                        values (:draft, :kind, :at, :by, nullif(:note, ''))""")
                .param("draft", draft)
                .param("kind", kind)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("note", note.strip())
                .update();
    }
}
