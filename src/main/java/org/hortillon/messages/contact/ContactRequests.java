package org.hortillon.messages.contact;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was written, and how much each sender wrote within the hour. Part of the sender's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ContactRequests {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;

    ContactRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean has(UUID key) {
        return jdbc.sql("select exists (select from messages.contact_requests where request_key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts one message for the sender, unless the limit is reached. One statement, so that two at once cannot both be
     * the last that passes. Senders whose hour is over are forgotten on the way.
     */
    boolean countOne(byte[] sender, Instant now, int limit) {
        var over = Timestamp.from(now.minus(WINDOW));
        var counted = jdbc.sql("""
                        insert into messages.contact_senders as s (sender_hash, window_start, sent) values (:sender, :now, 1)
                        on conflict (hub_id, sender_hash) do update
                           set sent = case when s.window_start <= :over then 1 else s.sent + 1 end,
                               window_start = case when s.window_start <= :over then :now else s.window_start end
                         where s.window_start <= :over or s.sent < :limit""")
                .param("sender", sender)
                .param("now", Timestamp.from(now))
                .param("over", over)
                .param("limit", limit)
                .update();
        jdbc.sql("""
                        delete from messages.contact_senders where id in (
                            select id from messages.contact_senders where window_start <= ? for update skip locked)""").param(over).update();
        return counted == 1;
    }

    /** Erases what was answered so long ago that nobody needs it any more. */
    void forget(Instant now) {
        jdbc.sql("delete from messages.contact_requests where answered_at <= ?")
                .param(Timestamp.from(now.minus(KEPT)))
                .update();
    }

    /** Does nothing when the same form came in meanwhile. */
    void store(UUID key, ContactForm form, Language language, Instant now) {
        jdbc.sql("""
                        insert into messages.contact_requests (request_key, subject, name, email, body, language, received_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (hub_id, request_key) do nothing""")
                .params(
                        key,
                        form.subject(),
                        form.name(),
                        form.email(),
                        form.body(),
                        language.code(),
                        Timestamp.from(now))
                .update();
    }
}
