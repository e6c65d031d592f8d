package org.hortillon.messages.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team answers, kept with the message and mailed to whoever wrote it. */
@Component
@Transactional(readOnly = true)
class Answers {

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Answers(JdbcClient jdbc, Hubs hubs, Outbox outbox, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    Optional<InboxPage.Message> message(UUID id) {
        return jdbc.sql("select * from messages.inbox where id = ?")
                .param(id)
                .query(InboxPage.Message.class)
                .optional();
    }

    /** The answers to a message, the first one first. */
    List<ThreadPage.Answer> to(UUID message) {
        return jdbc.sql("""
                        select w.body, w.written_at, a.name as written_by, w.outgoing_id, o.state
                          from messages.answers w
                          join access.accounts a on a.id = w.account_id
                          join messages.outgoing o on o.id = w.outgoing_id
                         where w.request_id = ?
                         order by w.written_at, w.id""").param(message).query(ThreadPage.Answer.class).list();
    }

    /** Mails the answer, keeps it, and notes that the message is answered; who answers takes it on. */
    @Transactional
    public void answer(InboxPage.Message message, UUID account, String text) {
        var now = Timestamp.from(clock.instant());
        var mail = outbox.put(letter(message, text));
        jdbc.sql("""
                        insert into messages.answers (request_id, account_id, outgoing_id, body, written_at)
                        values (?, ?, ?, ?, ?)""").params(message.id(), account, mail, text, now).update();
        jdbc.sql("""
                        update messages.contact_requests
                           set answered_by_id = coalesce(answered_by_id, :account), answered_at = coalesce(answered_at, :now),
                               assigned_to_id = coalesce(assigned_to_id, :account), assigned_at = coalesce(assigned_at, :now)
                         where id = :id""")
                .param("account", account)
                .param("now", now)
                .param("id", message.id())
                .update();
        audit.note("messages.answered", "message", message.id(), null);
    }

    /** In the language of whoever wrote; what they write back goes to the hub's own address. */
    private Letter letter(InboxPage.Message message, String text) {
        var letter = Letter.service(
                        "messages.answer",
                        message.email(),
                        Language.valueOf(message.language().toUpperCase(Locale.ROOT)))
                .with("name", message.name())
                .with("when", message.receivedAt())
                .words(text)
                .quote(message.body());
        var hub = hubs.current().email();
        return hub == null ? letter : letter.replyTo(hub);
    }
}
