package org.hortillon.events.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.hortillon.events.Seats;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.events.registration.RegistrationRules.Problem;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A registration is answered, given back, approved: under the lock of its event, and whoever waits profits at once. */
@Component
@Transactional
class ChangeRegistration {

    private final Registrations registrations;
    private final Seats seats;
    private final WaitingLine line;
    private final RegistrationLetters letters;
    private final Hubs hubs;
    private final Clock clock;

    ChangeRegistration(
            Registrations registrations,
            Seats seats,
            WaitingLine line,
            RegistrationLetters letters,
            Hubs hubs,
            Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.line = line;
        this.letters = letters;
        this.hubs = hubs;
        this.clock = clock;
    }

    public Changed act(UUID registration, Act act) {
        return locked(registration, (held, terms) -> act(held, act, terms));
    }

    /** Gives some of the seats back; more than before are not to be had. */
    public Changed shrink(UUID registration, int to) {
        return locked(registration, (held, terms) -> shrink(held, to, terms));
    }

    private Changed act(Held held, Act act, Terms terms) {
        return switch (RegistrationRules.after(held.standing(), act, terms, clock.instant())) {
            case RegistrationRules.Stop stop -> new Changed.Stays(stop.why());
            case RegistrationRules.To to ->
                become(held, to.standing() == Standing.CANCELLED ? givenUp(held, terms) : to.standing());
            case RegistrationRules.Seat seat -> seat(held, terms);
            case RegistrationRules.Same same -> new Changed.Stays(Problem.NOT_THAT_WAY);
        };
    }

    private Standing givenUp(Held held, Terms terms) {
        var day = LocalDate.ofInstant(terms.startsAt(), hubs.current().zone());
        return RegistrationRules.givenUp(held.standing(), hubs.today(), day);
    }

    private Changed become(Held held, Standing standing) {
        registrations.become(held, standing, clock.instant());
        if (held.standing().holds() && !standing.holds()) {
            seats.release(held.eventId(), held.seats());
        }
        var withdrawn = standing == Standing.CANCELLED && held.standing() != Standing.SEATED;
        var letter = standing == Standing.EXCUSED ? Standing.CANCELLED : standing;
        letters.tell(withdrawn ? "withdrawn" : letter.code(), held.id());
        return new Changed.Done(standing);
    }

    private Changed seat(Held held, Terms terms) {
        if (seats.take(held.eventId(), held.seats())) {
            return become(held, Standing.SEATED);
        }
        return RegistrationRules.withoutSeats(terms, clock.instant()) instanceof RegistrationRules.To to
                ? become(held, to.standing())
                : new Changed.Stays(Problem.FULL);
    }

    private Changed shrink(Held held, int to, Terms terms) {
        if (!held.standing().isOpen() || !clock.instant().isBefore(terms.startsAt())) {
            return new Changed.Stays(Problem.NOT_THAT_WAY);
        }
        if (to < 1 || to >= held.seats()) {
            return new Changed.Stays(Problem.NOT_FEWER);
        }
        registrations.shrink(held.id(), to, clock.instant());
        if (held.standing().holds()) {
            seats.release(held.eventId(), held.seats() - to);
        }
        return new Changed.Done(held.standing());
    }

    /** The event is locked before the registration is read: what is read stays so. */
    private Changed locked(UUID registration, BiFunction<Held, Terms, Changed> work) {
        var event = registrations.find(registration).map(Held::eventId);
        var terms = event.flatMap(line::settle);
        Optional<Changed> changed =
                terms.flatMap(locked -> registrations.find(registration).map(held -> work.apply(held, locked)));
        event.ifPresent(line::advance);
        return changed.orElseGet(Changed.Unknown::new);
    }
}
