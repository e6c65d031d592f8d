package org.hortillon.events.ticket;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.messages.Letter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tickets of who holds a seat. */
@Component
@Transactional(readOnly = true)
public class Tickets {

    private final JdbcClient jdbc;
    private final Signatures signatures;

    Tickets(JdbcClient jdbc, Signatures signatures) {
        this.jdbc = jdbc;
        this.signatures = signatures;
    }

    private record Holder(UUID id, UUID eventId, String state, int seats) {}

    /** The ticket of this registration, when it holds a seat for sure. */
    public Optional<Ticket> of(UUID registration) {
        return jdbc.sql("""
                        select id, event_id, state, seats
                          from events.registrations
                         where id = ? and state in ('seated', 'attended')""")
                .param(registration)
                .query(Holder.class)
                .optional()
                .map(holder -> new Ticket(
                        signatures.sign(purpose(holder.eventId()), holder.id()),
                        shortCode(holder.id()),
                        holder.state(),
                        holder.seats()));
    }

    /** The same ticket as a picture that goes along with a mail. */
    public Optional<Letter.Attachment> picture(UUID registration) {
        return of(registration)
                .map(ticket -> new Letter.Attachment(
                        "billet-" + ticket.shortCode() + ".png",
                        "image/png",
                        QrCode.of(ticket.code()).png()));
    }

    /** What tickets of an event are signed for: those of another event are no tickets for this one. */
    public static String purpose(UUID event) {
        return "ticket " + event;
    }

    private static String shortCode(UUID registration) {
        var text = registration.toString();
        return text.substring(text.length() - Long.BYTES).toUpperCase(java.util.Locale.ROOT);
    }
}
