package org.hortillon.people.merge;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merge as the team reads it. */
public record Merge(
        UUID id,
        UUID keptId,
        UUID goneId,
        String kept,
        String gone,
        String reason,
        Instant mergedAt,
        String mergedByName,
        String effects,
        @Nullable Instant undoneAt,
        @Nullable String undoneByName) {

    public boolean stands() {
        return undoneAt == null;
    }

    public String path() {
        return "/equipe/personnes/fusions/" + id;
    }
}
