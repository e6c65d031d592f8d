package org.hortillon.publishing.seal;

import org.jspecify.annotations.Nullable;

/** A sealed number, and how the records stand to it today; null when it is not tied to a figure. */
public record Told(SealedClaim claim, @Nullable Drift drift) {

    /** Whether a reader has something to be told: another value, other records, another definition. */
    public boolean differs() {
        return drift != null && !drift.stands();
    }
}
