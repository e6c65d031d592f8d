package org.hortillon.events.registration;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.calendar.EventCalendar;
import org.hortillon.events.calendar.EventCalendar.Method;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.events.ticket.Tickets;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.stereotype.Component;

/** What people are told by mail about their registration, in the language in which they registered. */
@Component
class RegistrationLetters {

    /** Where the link of each letter leads; the code comes last. */
    static final String PAGE = "/inscriptions/";

    /** What the codes of these links are signed for. */
    static final String PURPOSE = "registration";

    private final Outbox outbox;
    private final RegistrationReaders readers;
    private final Signatures signatures;
    private final Tickets tickets;
    private final EventCalendar calendar;
    private final Hubs hubs;

    RegistrationLetters(
            Outbox outbox,
            RegistrationReaders readers,
            Signatures signatures,
            Tickets tickets,
            EventCalendar calendar,
            Hubs hubs) {
        this.outbox = outbox;
        this.readers = readers;
        this.signatures = signatures;
        this.tickets = tickets;
        this.calendar = calendar;
        this.hubs = hubs;
    }

    /** Writes the letter of this name about a registration as it stands now; nobody is written to who has no address. */
    void tell(String name, UUID registration) {
        readers.of(registration).ifPresent(reader -> outbox.put(letter(name, reader)));
    }

    private Letter letter(String name, RegistrationReaders.Reader reader) {
        var language = reader.speaks();
        var t = new Tr(language, hubs.current().zone());
        var letter = Letter.service("events.registration." + name, reader.email(), language)
                .about(reader.personId())
                .with("name", reader.givenName())
                .with("event", t.pick(reader.title(), reader.titleEn()))
                .with("moment", reader.startsAt())
                .with("place", reader.venue())
                .with("seats", reader.seats())
                .with("rank", reader.rank())
                .with("standing", t.get("events.registration.state." + reader.state()))
                .action(PAGE)
                .secret(signatures.sign(PURPOSE, reader.id()));
        if (reader.offeredUntil() != null) {
            letter.with("until", reader.offeredUntil()).lapses(reader.offeredUntil());
        }
        tickets.picture(reader.id())
                .ifPresent(ticket -> letter.attach(ticket.name(), ticket.mediaType(), ticket.content()));
        entry(name)
                .ifPresent(method -> calendar.invitation(reader.key(), reader.email(), method, language)
                        .ifPresent(file -> letter.attach(
                                reader.key() + ".ics", method.mediaType(), file.getBytes(StandardCharsets.UTF_8))));
        return letter;
    }

    /** Whoever has a seat has the event in the calendar, and whoever gives it back has it no more. */
    private static Optional<Method> entry(String name) {
        return switch (name) {
            case "seated" -> Optional.of(Method.REQUEST);
            case "cancelled" -> Optional.of(Method.CANCEL);
            default -> Optional.empty();
        };
    }
}
