package org.hortillon.events.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration as it is kept. */
record Held(
        UUID id,
        UUID eventId,
        UUID personId,
        String state,
        int seats,
        @Nullable Instant offeredUntil) {

    Standing standing() {
        return Standing.of(state);
    }
}
