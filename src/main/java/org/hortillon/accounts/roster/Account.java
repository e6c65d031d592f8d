package org.hortillon.accounts.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * An account, as administrators see it.
 *
 * @param passkeys how many it has
 * @param lastSeenAt when its owner last signed in, as the journal knows it
 * @param closedAt nothing while it is open
 */
public record Account(
        UUID id,
        String email,
        String name,
        List<Role> roles,
        long passkeys,
        @Nullable Instant lastSeenAt,
        @Nullable Instant closedAt) {

    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
