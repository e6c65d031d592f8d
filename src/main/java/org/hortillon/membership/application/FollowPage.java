package org.hortillon.membership.application;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an application stands, for who made it.
 *
 * @param token the word of the link
 */
public record FollowPage(
        String token,
        String state,
        Instant receivedAt,
        @Nullable String givenName,
        @Nullable Instant coffeeAt,
        @Nullable String coffeePlace,
        @Nullable LocalDate coffeeHeldOn,
        @Nullable Instant decidedAt) {

    public boolean isOpen() {
        return PathRules.State.of(state).isOpen();
    }

    /** How far it has come: 1 received, 2 met, 3 answered. */
    public int step() {
        return switch (PathRules.State.of(state)) {
            case RECEIVED -> 1;
            case PROPOSED -> 2;
            default -> 3;
        };
    }
}
