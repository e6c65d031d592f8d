package org.hortillon.figures.own;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as it was written.
 *
 * @param said what it says, as the form would; null when it is no longer understood
 */
public record OwnVersion(
        int version,
        String author,
        Instant madeAt,
        String reason,
        @Nullable OwnForm said) {}
