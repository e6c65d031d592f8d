package org.hortillon.events.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.events.Seats;
import org.hortillon.events.registration.RegistrationRules.Problem;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.hortillon.kernel.Language;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody registers: the event is locked, then seats are taken by one conditional update, else there is a turn on the
 * waiting list. The key of event and person has the last word.
 */
@Component
@Transactional
class EnterRegistration {

    private final Registrations registrations;
    private final Seats seats;
    private final WaitingLine line;
    private final RegistrationLetters letters;
    private final Clock clock;

    EnterRegistration(
            Registrations registrations, Seats seats, WaitingLine line, RegistrationLetters letters, Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.line = line;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Who registers, and how.
     *
     * @param regardless whether the team gives them seats even when there are none
     */
    record Entering(UUID person, Who who, int seats, boolean regardless, Language language) {

        String way() {
            return who == Who.TEAM ? "team" : "site";
        }
    }

    public Entered enter(UUID event, Entering by) {
        var terms = line.settle(event).orElseThrow();
        var now = clock.instant();
        var before = registrations.of(event, by.person());
        var standing = before.map(Held::standing).orElse(null);
        return switch (RegistrationRules.enter(terms, by.who(), by.seats(), standing, now)) {
            case RegistrationRules.Stop stop -> new Entered.Refused(stop.why());
            case RegistrationRules.Same same -> already(before.orElseThrow().id(), terms, by);
            case RegistrationRules.To to -> in(to.standing(), terms, by, now);
            case RegistrationRules.Seat seat -> seat(terms, by, now);
        };
    }

    /** Nobody overtakes: of those who wait nobody fits into what is free, as it was offered to them first. */
    private Entered seat(Terms terms, Entering by, Instant now) {
        if (seats.take(terms.id(), by.seats())) {
            return in(Standing.SEATED, terms, by, now);
        }
        if (by.regardless()) {
            seats.admit(terms.id(), by.seats());
            return in(Standing.SEATED, terms, by, now);
        }
        return switch (RegistrationRules.withoutSeats(terms, now)) {
            case RegistrationRules.To to -> in(to.standing(), terms, by, now);
            default -> new Entered.Refused(Problem.FULL);
        };
    }

    private Entered in(Standing standing, Terms terms, Entering by, Instant now) {
        var entry = new Registrations.Entry(
                terms.id(),
                by.person(),
                standing,
                by.seats(),
                by.way(),
                by.language().code());
        var entered = registrations.enter(entry, now);
        if (entered.isEmpty()) {
            if (standing.holds()) {
                seats.release(terms.id(), by.seats());
            }
            return already(
                    registrations.of(terms.id(), by.person()).orElseThrow().id(), terms, by);
        }
        letters.tell(standing.code(), entered.get());
        return new Entered.In(entered.get(), standing);
    }

    /** Said by mail alone, so that nobody learns from the page who comes. */
    private Entered already(UUID registration, Terms terms, Entering by) {
        letters.tell("again", registration);
        return new Entered.Already(registration, RegistrationRules.asAStranger(terms, by.seats()));
    }
}
