package org.hortillon.publishing.seal;

import org.jspecify.annotations.Nullable;

/**
 * A sealed number, and how the records stand to it.
 *
 * @param drift null when it is not tied to a figure
 * @param seen when it was found; null when it was computed for whoever asks
 */
public record Told(
        SealedClaim claim, @Nullable Drift drift, @Nullable Sighting seen) {

    Told(SealedClaim claim, @Nullable Drift drift) {
        this(claim, drift, null);
    }

    /** Whether a reader has something to be told: another value, other records, another definition. */
    public boolean differs() {
        return drift != null && !drift.stands();
    }
}
