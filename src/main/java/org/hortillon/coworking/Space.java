package org.hortillon.coworking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A space, and what it offers on a day: what stands open then, or will on its first day when that is still ahead.
 *
 * @param openDesks desks for whoever comes
 * @param fixedDesks desks kept for one person
 * @param offices closed offices
 * @param seats people whom the offices seat
 */
public record Space(
        String key,
        String name,
        @Nullable String operator,
        @Nullable String address,
        @Nullable String quarter,
        String commune,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable Integer surfaceM2,
        @Nullable String description,
        @Nullable String descriptionEn,
        @Nullable String website,
        @Nullable String image,
        long openDesks,
        long fixedDesks,
        long offices,
        long seats) {

    public SpaceState state(LocalDate day) {
        return SpaceState.on(day, openedOn, closedOn);
    }

    public long desks() {
        return openDesks + fixedDesks;
    }

    /** {@code Saint-Leu, Amiens}, or the commune alone. */
    public String place() {
        return quarter == null ? commune : quarter + ", " + commune;
    }
}
