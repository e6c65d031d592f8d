package org.hortillon.membership.application;

import java.util.Locale;
import org.hortillon.kernel.Refusal;

/** The path from an application to a membership: who may go where. Each answer is a state, or why not. */
public final class PathRules {

    private PathRules() {}

    /** Where an application stands. */
    public enum State {
        RECEIVED,
        PROPOSED,
        HELD,
        ACCEPTED,
        REFUSED,
        WITHDRAWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it still awaits an answer. */
        public boolean isOpen() {
            return this == RECEIVED || this == PROPOSED || this == HELD;
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What can be done about an application. */
    public enum Act {
        RECEIVE,
        PROPOSE,
        HOLD,
        ACCEPT,
        REFUSE,
        WITHDRAW;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What an act leads to. */
    public sealed interface Step {}

    /** The application goes there. */
    public record To(State state) implements Step {}

    /** Why it stays where it is. */
    public enum Stays implements Step, Refusal {
        /** It was accepted, refused or withdrawn; what is over is not begun anew. */
        OVER,
        /** The coffee was held; another is not proposed. */
        COFFEE_HELD,
        /** Nobody is accepted whom nobody has met. */
        NOBODY_MET,
        /** It is there already. */
        ALREADY_THERE;

        @Override
        public String code() {
            return "membership.stays." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where {@code act} leads an application that stands at {@code state}. */
    public static Step after(State state, Act act) {
        if (!state.isOpen()) {
            return Stays.OVER;
        }
        return switch (act) {
            case RECEIVE -> Stays.ALREADY_THERE;
            case PROPOSE -> state == State.HELD ? Stays.COFFEE_HELD : new To(State.PROPOSED);
            case HOLD -> state == State.HELD ? Stays.ALREADY_THERE : new To(State.HELD);
            case ACCEPT -> state == State.HELD ? new To(State.ACCEPTED) : Stays.NOBODY_MET;
            case REFUSE -> new To(State.REFUSED);
            case WITHDRAW -> new To(State.WITHDRAWN);
        };
    }
}
