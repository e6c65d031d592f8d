package org.hortillon.people.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the journal; {@code before} and {@code after} as JSON, null for no value. */
record Change(
        String kind,
        String table,
        String column,
        UUID row,
        @Nullable String before,
        @Nullable String after) {}
