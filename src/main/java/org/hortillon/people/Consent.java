package org.hortillon.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person agreed to, and until when.
 *
 * @param kind {@code directory}, {@code photo}, {@code newsletter} or {@code testimonial}
 * @param said the words that were agreed to; null where only the agreement is on record
 * @param version of these words, or null
 * @param givenBy {@code person}, {@code team}, or {@code record} when the hub's records said so already
 * @param withdrawnOn the day on which it ended, or null while it stands
 * @param about what it is about, in words, or null
 */
public record Consent(
        UUID id,
        String kind,
        @Nullable String said,
        @Nullable Integer version,
        LocalDate givenOn,
        String givenBy,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBy,
        @Nullable String about) {

    public boolean stands() {
        return withdrawnOn == null;
    }
}
