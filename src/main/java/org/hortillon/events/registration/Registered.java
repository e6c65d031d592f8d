package org.hortillon.events.registration;

import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Refusal;

/** What became of a form that was sent. */
sealed interface Registered {

    /** The mail says what came of it; a program, and whoever is known already, are told the same. */
    record Thanks() implements Registered {}

    /** Whoever has signed in is led to the registration itself. */
    record Own(UUID registration) implements Registered {}

    /** It has to be corrected, by the id of the field. */
    record Incomplete(Map<String, Refusal> problems) implements Registered {}

    /** Nothing is wrong with it, and still it is not taken. */
    record Refused(Refusal why) implements Registered {}

    /** There is no such event. */
    record Unknown() implements Registered {}
}
