package org.hortillon.imports.page;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import as the team is told of it.
 *
 * @param finishedAt null while it runs, and when the server stopped meanwhile
 * @param outcome kept, checked, refused or failed
 */
public record Told(
        UUID id,
        String source,
        boolean checkOnly,
        Instant startedAt,
        String startedBy,
        @Nullable Instant finishedAt,
        @Nullable String outcome,
        long problemCount) {

    /** What to call its state, where {@code running} says whether it is under way. */
    public String state(boolean running) {
        if (outcome != null) {
            return outcome;
        }
        return running ? "running" : "interrupted";
    }

    /** How a badge shows {@code state}. */
    public static String look(String state) {
        return switch (state) {
            case "kept", "checked" -> "ok";
            case "running" -> "wait";
            default -> "bad";
        };
    }
}
