package org.hortillon.publishing.draft;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.SecretWord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links by which drafts are read without an account, for a while. */
@Component
@Transactional
class Previews {

    private final JdbcClient jdbc;
    private final Clock clock;

    Previews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The token of a new link; it is told once. */
    public String make(Draft draft, Duration life, String by) {
        var token = SecretWord.draw();
        jdbc.sql("""
                        insert into publishing.previews (draft_id, token_hash, made_at, made_by, expires_at)
                        values (:draft, :hash, :now, :by, :expires)""")
                .param("draft", draft.id())
                .param("hash", SecretWord.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("expires", Timestamp.from(clock.instant().plus(life)))
                .update();
        return token;
    }

    /** The links of a draft that still work. */
    public List<Preview> of(Draft draft) {
        return jdbc.sql("""
                        select id, made_at, made_by, expires_at
                          from publishing.previews
                         where draft_id = :draft and expires_at > :now
                         order by expires_at""")
                .param("draft", draft.id())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, number) -> new Preview(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by"),
                        row.getTimestamp("expires_at").toInstant()))
                .list();
    }

    /** The address of the draft that a link opens, while it does. */
    public Optional<String> slug(String token) {
        return jdbc.sql("""
                        select d.slug
                          from publishing.previews p
                          join publishing.drafts d on d.id = p.draft_id
                         where p.token_hash = :hash and p.expires_at > :now""")
                .param("hash", SecretWord.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /** Ends a link now. */
    public void end(Draft draft, UUID link) {
        jdbc.sql("delete from publishing.previews where id = :id and draft_id = :draft")
                .param("id", link)
                .param("draft", draft.id())
                .update();
    }
}
