package org.hortillon.events.call;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member would talk about.
 *
 * @param state {@code waiting}, {@code accepted}, {@code declined} or {@code withdrawn}
 * @param event key of the event for which it was accepted, or null
 */
public record Proposal(
        UUID id,
        String call,
        String callTitle,
        @Nullable String callTitleEn,
        String personKey,
        String person,
        @Nullable String email,
        String title,
        String summary,
        @Nullable String speaker,
        String state,
        Instant proposedAt,
        @Nullable String answer,
        @Nullable String event,
        boolean eventPublished) {

    public boolean isWaiting() {
        return state.equals("waiting");
    }

    /** The look of the badge that says where it stands. */
    public String badge() {
        return switch (state) {
            case "waiting" -> "wait";
            case "accepted" -> "ok";
            default -> "draft";
        };
    }
}
