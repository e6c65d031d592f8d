package org.hortillon.events.registration;

import java.time.Instant;
import org.hortillon.events.registration.RegistrationRules.Problem;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event says of registering for it.
 *
 * @param oneClick whether nothing has to be written
 * @param own the reader's registration that stands, or null
 * @param code of the link to that, or empty
 */
public record Box(Room room, boolean oneClick, @Nullable OwnRegistration own, String code) {

    /**
     * Whether there is room for this reader.
     *
     * @param stopped why one cannot register, or null
     */
    public record Room(Terms terms, long waiting, @Nullable Problem stopped) {

        static Room of(Terms terms, long waiting, Who who, Instant now) {
            var stopped = RegistrationRules.window(terms, who, now)
                    .or(() -> RegistrationRules.asAStranger(terms, 1))
                    .orElse(null);
            return new Room(terms, waiting, stopped);
        }

        /** Whether one registers to wait. */
        public boolean isLine() {
            return stopped == null && !terms.approval() && terms.free() == 0;
        }

        /** When what stops one ends, or null. */
        public @Nullable Instant until() {
            if (stopped == Problem.NOT_OPEN_YET) {
                return terms.opensAt();
            }
            return stopped == Problem.MEMBERS_FIRST ? terms.membersUntil() : null;
        }

        /** Whether to sign in would help. */
        public boolean isForMembers() {
            return stopped == Problem.MEMBERS_FIRST || stopped == Problem.MEMBERS_ONLY;
        }
    }
}
