package org.hortillon.publishing.draft;

import java.time.Instant;
import java.util.UUID;

/** A link by which somebody without an account reads a draft until {@code expiresAt}. */
public record Preview(UUID id, Instant madeAt, String madeBy, Instant expiresAt) {}
