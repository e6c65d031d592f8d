package org.hortillon.membership.review;

import java.util.Map;
import org.hortillon.kernel.Refusal;

/** What became of an act of the team. */
sealed interface ReviewOutcome {

    /** It is done. */
    record Done() implements ReviewOutcome {}

    /** There is no such application. */
    record Unknown() implements ReviewOutcome {}

    /** Somebody else did something meanwhile, which the page shows; nothing of either is lost. */
    record Overtaken() implements ReviewOutcome {}

    /** It has to be corrected, by the name of the field. */
    record Incomplete(Map<String, Refusal> problems) implements ReviewOutcome {}

    /** The path does not lead there. */
    record Stays(Refusal why) implements ReviewOutcome {}
}
