package org.hortillon.events.registration;

import org.hortillon.kernel.Refusal;

/** What became of an act on a registration. */
sealed interface Changed {

    record Done(Standing standing) implements Changed {}

    record Stays(Refusal why) implements Changed {}

    /** There is no such registration. */
    record Unknown() implements Changed {}
}
