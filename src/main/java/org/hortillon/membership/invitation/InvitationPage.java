package org.hortillon.membership.invitation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An invitation, for whom it is meant. */
public record InvitationPage(
        String token,
        String givenName,
        String invitedBy,
        @Nullable String words,
        Instant expiresAt,
        String state) {

    public boolean isOpen() {
        return state.equals("open");
    }

    public List<String> paragraphs() {
        return words == null
                ? List.of()
                : words.lines().filter(line -> !line.isBlank()).toList();
    }
}
