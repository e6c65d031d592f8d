package org.hortillon.events.door;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may let people in to one event.
 *
 * @param until when it ends: the day after the event
 * @param account of the team, when it is one of them
 * @param link of a helper without account, when it is one
 */
record DoorPass(
        UUID event,
        String key,
        Instant until,
        @Nullable UUID account,
        @Nullable UUID link) {}
