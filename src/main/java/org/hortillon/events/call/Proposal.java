package org.hortillon.events.call;

import java.time.Instant;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a member would talk about.
 *
 * @param speaks the code of the language in which the hub writes to its author
 * @param state {@code waiting}, {@code accepted}, {@code declined} or {@code withdrawn}
 * @param event key of the event for which it was accepted, or null
 */
public record Proposal(
        UUID id,
        String call,
        String callTitle,
        @Nullable String callTitleEn,
        UUID personId,
        String personKey,
        String person,
        @Nullable String email,
        String speaks,
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

    /** The title of the call, in English when it has one. */
    String callTitle(Language language) {
        return language == Language.EN && callTitleEn != null ? callTitleEn : callTitle;
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
