package org.hortillon.events.planning;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.events.calendar.EventCalendar;
import org.hortillon.events.calendar.EventCalendar.Method;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells all who are concerned that an event changed: whoever holds a seat, is offered one, asked for one or waits. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {

    /** Why it is written. */
    public enum Kind {
        CHANGED,
        CANCELLED,
        RESTORED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** That something was told. */
    public record Told(String kind, String words, int told, Instant sentAt) {}

    private static final String CONCERNED = """
              from events.registrations r
              join people.people p on p.id = r.person_id
             where r.event_id = :event and r.state in ('asked', 'waiting', 'offered', 'seated')
               and p.merged_into is null
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final EventCalendar calendar;
    private final Clock clock;

    Notices(JdbcClient jdbc, Outbox outbox, EventCalendar calendar, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.calendar = calendar;
        this.clock = clock;
    }

    private record Reader(
            UUID id, String givenName, @Nullable String email, String language) {

        Language speaks() {
            return language.equals("en") ? Language.EN : Language.FR;
        }
    }

    /** How many people would be told of a change of this event. */
    @Transactional(readOnly = true)
    public int concerned(PlannedEvent event) {
        return event.isCancelled() ? 0 : toRestore(event);
    }

    /** How many people would be told that an event which was called off takes place after all. */
    @Transactional(readOnly = true)
    public int toRestore(PlannedEvent event) {
        return event.isDraft() || event.isPast(clock.instant())
                ? 0
                : readers(event.id()).size();
    }

    @Transactional(readOnly = true)
    public List<Told> of(UUID event) {
        return jdbc.sql(
                        "select kind, words, told, sent_at from events.notices where event_id = ? order by sent_at desc")
                .param(event)
                .query(Told.class)
                .list();
    }

    /**
     * Writes to each of them once.
     *
     * @param event as it stands now
     * @param words what the team says about it; may be empty
     * @return to how many it was written
     */
    public int tell(PlannedEvent event, Kind kind, String words) {
        var readers = readers(event.id());
        if (readers.isEmpty()) {
            return 0;
        }
        var first = jdbc.sql("""
                        insert into events.notices (event_id, kind, sequence, words, told, sent_at) values (?, ?, ?, ?, ?, ?)
                        on conflict (hub_id, event_id, sequence) do nothing""")
                .params(
                        event.id(),
                        kind.code(),
                        event.sequence(),
                        words,
                        readers.size(),
                        Timestamp.from(clock.instant()))
                .update();
        if (first == 1) {
            readers.forEach(reader -> outbox.put(letter(event, kind, words, reader)));
        }
        return first * readers.size();
    }

    private Letter letter(PlannedEvent event, Kind kind, String words, Reader reader) {
        var letter = Letter.service("events." + kind.code(), String.valueOf(reader.email()), reader.speaks())
                .about(reader.id())
                .with("name", reader.givenName())
                .with(
                        "event",
                        reader.speaks() == Language.EN
                                ? Objects.requireNonNullElse(event.titleEn(), event.title())
                                : event.title())
                .with("when", event.startsAt())
                .with("place", place(event))
                .words(words)
                .action("/evenements/" + event.key());
        var method = kind == Kind.CANCELLED ? Method.CANCEL : Method.REQUEST;
        calendar.invitation(event.key(), String.valueOf(reader.email()), method, reader.speaks())
                .ifPresent(file ->
                        letter.attach("invitation.ics", method.mediaType(), file.getBytes(StandardCharsets.UTF_8)));
        return letter;
    }

    static String place(PlannedEvent event) {
        return event.venue() + (event.address() == null ? "" : ", " + event.address()) + ", " + event.commune();
    }

    private List<Reader> readers(UUID event) {
        return jdbc.sql("select p.id, p.given_name, p.email, r.language" + CONCERNED
                        + " and p.email is not null order by r.registered_at, p.id")
                .param("event", event)
                .query(Reader.class)
                .list();
    }
}
