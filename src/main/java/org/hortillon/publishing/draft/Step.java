package org.hortillon.publishing.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody did to a draft; {@code note} is what they said of it. */
public record Step(
        String kind, Instant at, String doneBy, @Nullable String note) {}
