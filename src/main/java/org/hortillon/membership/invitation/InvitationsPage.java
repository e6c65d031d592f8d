package org.hortillon.membership.invitation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The invitations of one member, or of all for the team, and a form for another.
 *
 * @param path French path of the page
 * @param requests how many applications came without an invitation and await an answer; the other direction
 */
public record InvitationsPage(
        String path, List<Row> rows, long requests, InvitationForm form, Map<String, Refusal> problems) {

    /** One invitation, and how it stands. */
    public record Row(
            UUID id,
            @Nullable String email,
            String name,
            String invitedBy,
            Instant sentAt,
            Instant expiresAt,
            String state,
            @Nullable String application,
            @Nullable String applicationState) {}

    public @Nullable Refusal problem(String field) {
        return problems.get(field);
    }

    public boolean forTeam() {
        return path.startsWith("/equipe");
    }
}
