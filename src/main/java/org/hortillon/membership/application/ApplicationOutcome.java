package org.hortillon.membership.application;

import java.util.Map;
import org.hortillon.kernel.Refusal;

/** What became of a form that was sent. */
sealed interface ApplicationOutcome {

    /** It is with the team; or it came from a program, which is told the same. */
    record Received() implements ApplicationOutcome {}

    /** It has to be corrected, by the id of the field. */
    record Incomplete(Map<String, Refusal> problems) implements ApplicationOutcome {}

    /** Nothing is wrong with it, and still it is not taken. */
    record NotNow(Refusal why) implements ApplicationOutcome {}
}
