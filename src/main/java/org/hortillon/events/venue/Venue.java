package org.hortillon.events.venue;

import org.jspecify.annotations.Nullable;

/**
 * A place where events are held.
 *
 * @param commune code of its commune
 * @param space key of the coworking space in which it is, or null
 * @param seats how many people fit in, or null when nobody said
 */
public record Venue(
        String key,
        String name,
        @Nullable String address,
        String commune,
        String communeName,
        @Nullable String space,
        @Nullable Integer seats,
        @Nullable String access,
        @Nullable String accessEn,
        @Nullable String accessibility,
        @Nullable String accessibilityEn,
        boolean retired,
        long events) {

    /** Whether more people may register than fit in. */
    public boolean isTooSmall(int capacity) {
        return seats != null && seats < capacity;
    }
}
