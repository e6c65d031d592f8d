package org.hortillon.events.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** Who may register, and what may become of a registration; each rule is a sentence. */
public final class RegistrationRules {

    private RegistrationRules() {}

    /** As whom somebody registers. */
    public enum Who {
        VISITOR,
        MEMBER,
        /** The team, for somebody: neither window nor audience nor approval holds it back. */
        TEAM
    }

    /** Why nothing is done. */
    public enum Problem implements Refusal {
        NOT_PUBLISHED,
        CANCELLED,
        PAST,
        NOT_OPEN_YET,
        CLOSED,
        MEMBERS_ONLY,
        MEMBERS_FIRST,
        GROUP_TOO_LARGE,
        FULL,
        /** The offer ended before it was taken up. */
        OFFER_OVER,
        /** There is nothing to answer any more. */
        NOT_THAT_WAY,
        NOT_FEWER,
        TOO_MANY;

        @Override
        public String code() {
            return "events.registration.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be done about a registration. */
    public enum Act {
        ACCEPT,
        DECLINE,
        CANCEL,
        APPROVE,
        REFUSE
    }

    /** What an act leads to. */
    public sealed interface Step {}

    public record Stop(Problem why) implements Step {}

    /** This person has a registration already, and it stays as it is. */
    public record Same() implements Step {}

    /** It takes seats; when there are none it waits, if that is possible. */
    public record Seat() implements Step {}

    public record To(Standing standing) implements Step {}

    /** Whether one may register at all: first what is over, then the window, then for whom it is open. */
    public static Optional<Problem> window(Terms terms, Who who, Instant now) {
        if (!terms.state().equals("published")) {
            return Optional.of(Problem.NOT_PUBLISHED);
        }
        if (terms.cancelledOn() != null) {
            return Optional.of(Problem.CANCELLED);
        }
        if (!now.isBefore(who == Who.TEAM ? terms.endsAt() : terms.startsAt())) {
            return Optional.of(Problem.PAST);
        }
        return who == Who.TEAM ? Optional.empty() : opening(terms, who, now);
    }

    private static Optional<Problem> opening(Terms terms, Who who, Instant now) {
        if (!now.isBefore(terms.closes())) {
            return Optional.of(Problem.CLOSED);
        }
        if (terms.membersOnly() && who == Who.VISITOR) {
            return Optional.of(Problem.MEMBERS_ONLY);
        }
        if (terms.opensAt() != null && now.isBefore(terms.opensAt())) {
            return Optional.of(Problem.NOT_OPEN_YET);
        }
        var membersFirst = terms.membersUntil() != null && now.isBefore(terms.membersUntil());
        return membersFirst && who == Who.VISITOR ? Optional.of(Problem.MEMBERS_FIRST) : Optional.empty();
    }

    /** Groups are as large as the event allows; somebody comes at least. */
    public static boolean theGroupFits(Terms terms, int seats) {
        return seats >= 1 && seats <= terms.groupMost();
    }

    /**
     * Whoever registers asks the team where that is the rule, else takes seats.
     *
     * @param before what the same person's registration came to earlier, or null
     */
    public static Step enter(Terms terms, Who who, int seats, @Nullable Standing before, Instant now) {
        var stopped = window(terms, who, now);
        if (stopped.isPresent()) {
            return new Stop(stopped.get());
        }
        if (!theGroupFits(terms, seats)) {
            return new Stop(Problem.GROUP_TOO_LARGE);
        }
        if (before != null && !before.isGivenUp()) {
            return new Same();
        }
        return terms.approval() && who != Who.TEAM ? new To(Standing.ASKED) : new Seat();
    }

    /** When the seats are gone one waits, or not: without a waiting list, and when it has ended, full means full. */
    public static Step withoutSeats(Terms terms, Instant now) {
        return terms.waitingList() && offersSeats(terms, now) ? new To(Standing.WAITING) : new Stop(Problem.FULL);
    }

    /** What a stranger is told now, so that whoever is known is told the same. */
    public static Optional<Problem> asAStranger(Terms terms, int seats) {
        return terms.approval() || terms.waitingList() || terms.free() >= seats
                ? Optional.empty()
                : Optional.of(Problem.FULL);
    }

    /** Where {@code act} leads a registration; offers that ended have lapsed by then. */
    public static Step after(Standing standing, Act act, Terms terms, Instant now) {
        if (terms.cancelledOn() != null) {
            return new Stop(Problem.CANCELLED);
        }
        if (!now.isBefore(terms.startsAt())) {
            return new Stop(Problem.PAST);
        }
        return switch (act) {
            case ACCEPT ->
                switch (standing) {
                    case OFFERED -> new To(Standing.SEATED);
                    case LAPSED -> new Stop(Problem.OFFER_OVER);
                    default -> new Stop(Problem.NOT_THAT_WAY);
                };
            case DECLINE -> standing == Standing.OFFERED ? new To(Standing.CANCELLED) : new Stop(Problem.NOT_THAT_WAY);
            case CANCEL -> standing.isOpen() ? new To(Standing.CANCELLED) : new Stop(Problem.NOT_THAT_WAY);
            case APPROVE -> standing == Standing.ASKED ? new Seat() : new Stop(Problem.NOT_THAT_WAY);
            case REFUSE -> standing == Standing.ASKED ? new To(Standing.REFUSED) : new Stop(Problem.NOT_THAT_WAY);
        };
    }

    /** What it is called that somebody gives up: whoever holds a seat and says so on the very day is excused. */
    public static Standing givenUp(Standing before, LocalDate today, LocalDate day) {
        return before == Standing.SEATED && !today.isBefore(day) ? Standing.EXCUSED : Standing.CANCELLED;
    }

    /** Seats are offered while the event is ahead and registration is open. */
    public static boolean offersSeats(Terms terms, Instant now) {
        return terms.state().equals("published") && terms.cancelledOn() == null && now.isBefore(terms.closes());
    }
}
