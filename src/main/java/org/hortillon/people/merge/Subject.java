package org.hortillon.people.merge;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record of a person, as the team compares it with another. */
public record Subject(
        UUID id,
        String key,
        String givenName,
        String familyName,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String headline,
        @Nullable String headlineEn,
        @Nullable String bio,
        @Nullable String bioEn,
        boolean shown,
        @Nullable UUID mergedInto) {

    public String name() {
        return givenName + " " + familyName;
    }

    public boolean merged() {
        return mergedInto != null;
    }
}
