package org.hortillon.accounts.passkey;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param backedUp whether it is kept by an account at a maker's, so that a lost device does not take it along
 */
public record Passkey(
        UUID id,
        String name,
        boolean backedUp,
        Instant createdAt,
        @Nullable Instant lastUsedAt) {}
