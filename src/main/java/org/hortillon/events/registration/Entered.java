package org.hortillon.events.registration;

import java.util.Optional;
import java.util.UUID;
import org.hortillon.kernel.Refusal;

/** What became of somebody who registers. */
sealed interface Entered {

    record In(UUID registration, Standing standing) implements Entered {}

    /**
     * There was a registration already, and it stays as it is.
     *
     * @param stranger why a stranger would be refused now, when that is so
     */
    record Already(UUID registration, Optional<RegistrationRules.Problem> stranger) implements Entered {}

    record Refused(Refusal why) implements Entered {}
}
