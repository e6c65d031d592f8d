package org.hortillon.messages.outgoing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.messages.Letter.Attachment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that wait, and whose turn it is. A machine claims one for a while, sends it outside any transaction, and notes what
 * became of it; if it is lost in between, another claims the mail when the while is over.
 */
@Component
@Transactional
class Outgoing {

    /** Longer than any conversation with an SMTP server lasts. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Hubs hubs;
    private final Clock clock;
    private final MailProperties properties;

    Outgoing(JdbcClient jdbc, Hubs hubs, Clock clock, MailProperties properties) {
        this.jdbc = jdbc;
        this.hubs = hubs;
        this.clock = clock;
        this.properties = properties;
    }

    private record Due(UUID id, String kind, @Nullable UUID personId, String recipient) {}

    /** Lets go what came too late, and what would let somebody in, were it not too late. */
    public void lapse() {
        jdbc.sql(
                        "update messages.outgoing set secret = null where secret is not null and state = 'kept' and lapses_at <= ?")
                .param(now())
                .update();
        jdbc.sql("""
                        update messages.outgoing set state = 'lapsed', ended_at = :now, secret = null
                         where state = 'waiting' and lapses_at <= :now""").param("now", now()).update();
    }

    /** Without a server mails stay here: when one is set later, what is old by then does not leave by itself. */
    public int keep() {
        return jdbc.sql("update messages.outgoing set state = 'kept', ended_at = :now where state = 'waiting'")
                .param("now", now())
                .update();
    }

    /** What the next mail that is due came to: it is claimed, or has to wait, or there was none. */
    record Turn(boolean some, Optional<Mail> mail) {}

    /**
     * Claims the next mail that is due; what another machine holds is passed over, what a lost one held is not. A reminder
     * that has to wait ends the turn: whoever holds the locks of two readers at once may wait for each other.
     */
    public Turn claim() {
        var due = next();
        if (due.isEmpty()) {
            return new Turn(false, Optional.empty());
        }
        if (isReminder(due.get()) && !hasRoom(due.get())) {
            holdUntilNextWeek(due.get().id());
            return new Turn(true, Optional.empty());
        }
        return new Turn(true, Optional.of(take(due.get().id())));
    }

    private Optional<Due> next() {
        return jdbc.sql("""
                        select id, kind, person_id, recipient
                          from messages.outgoing
                         where (state = 'waiting' and due_at <= :now) or (state = 'sending' and claim_ends <= :now)
                         order by kind desc, due_at, id
                         limit 1
                           for update skip locked""").param("now", now()).query(Due.class).optional();
    }

    private static boolean isReminder(Due due) {
        return due.kind().equals("reminder");
    }

    /** Counted under a lock of the reader's own, so that two machines do not both find the last place. */
    private boolean hasRoom(Due due) {
        var reader = due.personId() == null
                ? due.recipient().toLowerCase(java.util.Locale.ROOT)
                : due.personId().toString();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(hubs.current_hub()::text || :reader, 0))")
                .param("reader", reader)
                .query((row, number) -> 0)
                .single();
        var sent = jdbc.sql("""
                        select count(*)
                          from messages.outgoing
                         where kind = 'reminder'
                           and id <> :id
                           and (person_id = :person or (cast(:person as uuid) is null and lower(recipient) = lower(:recipient)))
                           and ((state = 'sent' and ended_at >= :week) or state = 'sending')""")
                .param("id", due.id())
                .param("person", due.personId())
                .param("recipient", due.recipient())
                .param("week", Timestamp.from(monday(0)))
                .query(Integer.class)
                .single();
        return sent < properties.remindersAWeek();
    }

    private void holdUntilNextWeek(UUID id) {
        jdbc.sql("""
                        update messages.outgoing set state = case when lapses_at <= :monday then 'lapsed' else 'waiting' end,
                               ended_at = case when lapses_at <= :monday then cast(:now as timestamptz) end,
                               secret = case when lapses_at <= :monday then null else secret end,
                               due_at = :monday, claim = null, claimed_at = null, claim_ends = null
                         where id = :id""")
                .param("monday", Timestamp.from(monday(1)))
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** When the week begins at the hub, so many weeks from now. */
    private Instant monday(int weeks) {
        return hubs.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .atStartOfDay(hubs.current().zone())
                .toInstant();
    }

    private Mail take(UUID id) {
        var attachments = jdbc.sql("""
                        select name, media_type, content from messages.outgoing_files where outgoing_id = ? order by position""").param(id).query(Attachment.class).list();
        return jdbc.sql("""
                        update messages.outgoing
                           set state = 'sending', claim = :claim, claimed_at = :now, claim_ends = :ends, attempts = attempts + 1
                         where id = :id
                        returning id, claim, attempts, recipient, reply_to, language, subject, message_id,
                                  replace(text, :mark, coalesce(secret, :mark)) as text,
                                  replace(html, :mark, coalesce(secret, :mark)) as html""")
                .param("claim", UUID.randomUUID())
                .param("now", now())
                .param("ends", Timestamp.from(clock.instant().plus(LEASE)))
                .param("id", id)
                .param("mark", Drawing.SECRET)
                .query((row, number) -> mail(row, attachments))
                .single();
    }

    private static Mail mail(java.sql.ResultSet row, List<Attachment> attachments) throws java.sql.SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getObject("claim", UUID.class),
                row.getInt("attempts"),
                row.getString("recipient"),
                row.getString("reply_to"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                row.getString("message_id"),
                attachments);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
