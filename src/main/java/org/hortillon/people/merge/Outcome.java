package org.hortillon.people.merge;

import java.util.List;
import java.util.UUID;

/** What became of merging or undoing. */
sealed interface Outcome {

    /** It is done. */
    record Done(UUID merge) implements Outcome {}

    /** It is not; {@code where} names what stands in the way. */
    record Refused(MergeRefusal why, List<Link> where) implements Outcome {

        static Refused because(MergeRefusal why) {
            return new Refused(why, List.of());
        }
    }
}
