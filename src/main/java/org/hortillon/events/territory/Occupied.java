package org.hortillon.events.territory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that is already there, of the hub or of others.
 *
 * @param kind empty when others hold it
 * @param words title and text, in which speakers are named
 * @param by who announces it; empty for the hub's own
 */
record Occupied(
        String title,
        @Nullable String titleEn,
        String kind,
        Instant startsAt,
        Instant endsAt,
        String place,
        String words,
        String by,
        @Nullable String link) {}
