package org.hortillon.events.door;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing done at the door, as the device tells it.
 *
 * @param id made by the device
 * @param registration whom it lets in, by ticket or by name
 * @param walkIn who came without being registered
 * @param undoes the scan that it takes back
 * @param at by the clock of the device
 * @param knowingly whether to let somebody in who holds no seat
 */
record Scan(
        UUID id,
        UUID device,
        Act act,
        @Nullable UUID registration,
        @Nullable WalkIn walkIn,
        @Nullable UUID undoes,
        Instant at,
        boolean knowingly) {

    /** What was done. */
    enum Act {
        TICKET,
        NAME,
        WALK_IN,
        UNDO;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Somebody new. */
    record WalkIn(String given, String family, @Nullable String email) {}

    static Scan named(UUID id, UUID device, UUID registration, Instant at, boolean knowingly) {
        return new Scan(id, device, Act.NAME, registration, null, null, at, knowingly);
    }

    static Scan walkIn(UUID id, UUID device, WalkIn walkIn, Instant at) {
        return new Scan(id, device, Act.WALK_IN, null, walkIn, null, at, true);
    }

    static Scan undo(UUID id, UUID device, UUID undoes, Instant at) {
        return new Scan(id, device, Act.UNDO, null, null, undoes, at, false);
    }
}
