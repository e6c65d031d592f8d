package org.hortillon.events.door;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a scan.
 *
 * @param cameAt of who was in already: when, in milliseconds
 */
record Admission(
        UUID id,
        Result result,
        @Nullable UUID registration,
        @Nullable String name,
        @Nullable Long cameAt) {

    /** The ways in which it ends. */
    enum Result {
        ADMITTED,
        /** Somebody came with this registration before; the first admission stands. */
        ALREADY,
        /** There is such a registration, and it holds no seat. */
        WITHDRAWN,
        /** There is no such registration for this event. */
        UNKNOWN,
        UNDONE,
        /** Too late to be taken back, or there was nothing to take back. */
        LATE;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Result of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
