package org.hortillon.routines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A routine of the current hub.
 *
 * @param next when it is due
 * @param done when it was last done
 * @param failed when it last failed
 * @param failures how often in a row it has failed by now
 * @param running whether a machine is at it
 */
public record PlannedRoutine(
        Routine routine,
        Instant next,
        @Nullable Instant done,
        @Nullable Instant failed,
        int failures,
        boolean running) {

    public boolean failing() {
        return failures > 0;
    }
}
