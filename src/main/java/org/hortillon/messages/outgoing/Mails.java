package org.hortillon.messages.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Paging;
import org.hortillon.messages.Letter.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails of the hub, as the team sees them. */
@Component
@Transactional(readOnly = true)
class Mails {

    private static final int PAGE = 50;

    private static final String MATCHING = """
             from messages.outgoing
            where (:state = '' or state = :state)
              and (:kind = '' or kind = :kind)
              and (:words = '' or public.unaccent(recipient || ' ' || subject) ilike '%' || public.unaccent(:words) || '%')
            """;

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Audit audit;
    private final Clock clock;
    private final MailProperties properties;
    private final Dispatch dispatch;

    Mails(JdbcClient jdbc, Hubs hubs, Audit audit, Clock clock, MailProperties properties, Dispatch dispatch) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.audit = audit;
        this.clock = clock;
        this.properties = properties;
        this.dispatch = dispatch;
    }

    MailList list(String state, String kind, String words, int page) {
        var filter = Map.of(
                "state", MailList.STATES.contains(state) ? state : "",
                "kind", MailList.KINDS.contains(kind) ? kind : "",
                "words", words.strip());
        var total = jdbc.sql("select count(*)" + MATCHING)
                .params(filter)
                .query(Long.class)
                .single();
        var paging = new Paging(page, PAGE, total);
        var rows = jdbc.sql(
                        "select id, kind, recipient, subject, state, attempts, last_problem, created_at, due_at, ended_at"
                                + MATCHING + " order by created_at desc, id desc limit :size offset :offset")
                .params(filter)
                .param("size", paging.size())
                .param("offset", paging.offset())
                .query(MailList.Row.class)
                .list();
        return new MailList(
                value(filter, "state"),
                value(filter, "kind"),
                words.strip(),
                rows,
                paging,
                properties.off(),
                properties.configured());
    }

    private static String value(Map<String, String> filter, String name) {
        return filter.getOrDefault(name, "");
    }

    long failed() {
        return jdbc.sql("select count(*) from messages.outgoing where state = 'failed'")
                .query(Long.class)
                .single();
    }

    /** A mail that lets its reader in shows how only in a demonstration: whoever reads it could come in as somebody else. */
    Optional<ShownMail> mail(UUID id) {
        var files = jdbc.sql("""
                        select position, name, media_type, octet_length(content) as bytes
                          from messages.outgoing_files where outgoing_id = ? order by position""").param(id).query(ShownMail.Attached.class).list();
        return jdbc.sql("""
                        select *,
                               state in ('failed', 'kept') and (secret is not null or position(:mark in text) = 0) as again,
                               case when :open and secret is not null then secret else :mark end as shown
                          from messages.outgoing
                         where id = :id""")
                .param("id", id)
                .param("mark", Drawing.SECRET)
                .param("open", hubs.current().fictional())
                .query((row, number) -> new ShownMail(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        row.getString("recipient"),
                        row.getString("reply_to"),
                        row.getString("language"),
                        row.getString("subject"),
                        row.getString("text").replace(Drawing.SECRET, row.getString("shown")),
                        row.getString("html").replace(Drawing.SECRET, row.getString("shown")),
                        row.getString("message_id"),
                        row.getString("state"),
                        row.getInt("attempts"),
                        row.getString("last_problem"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("due_at").toInstant(),
                        Optional.ofNullable(row.getTimestamp("ended_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        row.getBoolean("again") && properties.configured(),
                        files))
                .optional();
    }

    Optional<Attachment> file(UUID mail, int position) {
        return jdbc.sql(
                        "select name, media_type, content from messages.outgoing_files where outgoing_id = ? and position = ?")
                .params(mail, position)
                .query(Attachment.class)
                .optional();
    }

    /** Sends again what was given up or kept here, under the name that it has. */
    @Transactional
    public boolean again(UUID id) {
        var due = jdbc.sql("""
                        update messages.outgoing
                           set state = 'waiting', due_at = :now, ended_at = null, attempts = 0, last_problem = null
                         where id = :id
                           and state in ('failed', 'kept')
                           and (secret is not null or position(:mark in text) = 0)""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .param("mark", Drawing.SECRET)
                        .update()
                == 1;
        if (due) {
            audit.note("messages.sent_again", "mail", id, null);
            dispatch.afterCommit();
        }
        return due;
    }
}
