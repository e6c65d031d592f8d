package org.hortillon.messages.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.hortillon.messages.SiteAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outbox in the database: a letter is drawn and kept as a mail where what it tells of is written. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StoredOutbox implements Outbox {

    private final JdbcClient jdbc;
    private final Drawing drawing;
    private final SiteAddress site;
    private final Dispatch dispatch;
    private final Clock clock;

    StoredOutbox(JdbcClient jdbc, Drawing drawing, SiteAddress site, Dispatch dispatch, Clock clock) {
        this.jdbc = jdbc;
        this.drawing = drawing;
        this.site = site;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Override
    public UUID put(Letter letter) {
        var id = store(letter, drawing.draw(letter));
        var position = 0;
        for (var file : letter.attachments()) {
            jdbc.sql("""
                            insert into messages.outgoing_files (outgoing_id, position, name, media_type, content)
                            values (?, ?, ?, ?, ?)""")
                    .params(id, position, file.name(), file.mediaType(), file.content())
                    .update();
            position++;
        }
        dispatch.afterCommit();
        return id;
    }

    private UUID store(Letter letter, Drawing.Drawn drawn) {
        return jdbc.sql("""
                        insert into messages.outgoing (kind, name, person_id, recipient, reply_to, language,
                                                       subject, text, html, secret, message_id, created_at, due_at, lapses_at)
                        values (:kind, :name, :person, :to, :reply, :language,
                                :subject, :text, :html, nullif(:secret, ''), :message, :now, :now, :lapses)
                        returning id""")
                .param("kind", letter.kind().name().toLowerCase(java.util.Locale.ROOT))
                .param("name", letter.name())
                .param("person", letter.person().orElse(null))
                .param("to", letter.to().strip())
                .param("reply", letter.replyTo().orElse(null))
                .param("language", letter.language().code())
                .param("subject", drawn.subject())
                .param("text", drawn.text())
                .param("html", drawn.html())
                .param("secret", letter.secret())
                .param("message", "<" + UUID.randomUUID() + "@" + site.host() + ">")
                .param("now", Timestamp.from(clock.instant()))
                .param("lapses", letter.lapses().map(Timestamp::from).orElse(null))
                .query(UUID.class)
                .single();
    }
}
