package org.hortillon.events.territory;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When, where and for whom somebody thinks of holding an event.
 *
 * @param venue the name of the place; null when it is not known yet, or online
 * @param kind what sort of event: those of the same sort draw the same people
 * @param speakers the names of those who are to speak
 * @param except the key of the event that is being moved, which does not stand against itself
 */
public record DateAsked(
        LocalDateTime start,
        LocalDateTime end,
        ZoneId zone,
        @Nullable String venue,
        String kind,
        Set<String> speakers,
        @Nullable String except) {

    public DateAsked {
        speakers = Set.copyOf(speakers);
    }

    Instant from() {
        return start.atZone(zone).toInstant();
    }

    Instant until() {
        return end.atZone(zone).toInstant();
    }

    /** When the first of its days begins. */
    Instant firstMoment() {
        return start.toLocalDate().atStartOfDay(zone).toInstant();
    }

    /** When the last of its days ends. */
    Instant lastMoment() {
        return end.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
    }
}
