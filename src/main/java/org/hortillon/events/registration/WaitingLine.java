package org.hortillon.events.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.events.Seats;
import org.hortillon.events.WaitingList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one place where seats are offered, and where offers end. */
@Component
@Transactional
class WaitingLine implements WaitingList {

    private final Registrations registrations;
    private final Seats seats;
    private final RegistrationLetters letters;
    private final Clock clock;

    WaitingLine(Registrations registrations, Seats seats, RegistrationLetters letters, Clock clock) {
        this.registrations = registrations;
        this.seats = seats;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void advance(UUID event) {
        settle(event);
    }

    /** Locks the event, lets lapse what is over, offers what is free, and gives the event as it is then. */
    public Optional<Terms> settle(UUID event) {
        var terms = registrations.lock(event);
        if (terms.isEmpty() || terms.get().cancelledOn() != null) {
            return terms;
        }
        var lapsed = lapse(terms.get());
        var offered = offer(terms.get());
        return lapsed || offered ? registrations.lock(event) : terms;
    }

    private boolean lapse(Terms terms) {
        var now = clock.instant();
        var over = registrations.over(terms, now);
        for (var each : over) {
            registrations.become(each, Standing.LAPSED, now);
            if (each.standing().holds()) {
                seats.release(terms.id(), each.seats());
            }
            letters.tell(each.standing() == Standing.OFFERED ? "lapsed" : "line_over", each.id());
        }
        return !over.isEmpty();
    }

    private boolean offer(Terms terms) {
        var now = clock.instant();
        if (!RegistrationRules.offersSeats(terms, now)) {
            return false;
        }
        var offered = 0;
        var next = registrations.firstThatFits(terms.id());
        while (next.isPresent() && seats.take(terms.id(), next.get().seats())) {
            registrations.offer(next.get().id(), terms.offersUntil(now), now);
            letters.tell("offered", next.get().id());
            offered++;
            next = registrations.firstThatFits(terms.id());
        }
        return offered > 0;
    }
}
