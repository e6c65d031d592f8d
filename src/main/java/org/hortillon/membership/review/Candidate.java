package org.hortillon.membership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.hortillon.membership.application.PathRules;
import org.jspecify.annotations.Nullable;

/** An application as the team reads it. What is personal is null once it was erased. */
public record Candidate(
        UUID id,
        String key,
        String state,
        int version,
        String language,
        Instant receivedAt,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable String email,
        @Nullable String phone,
        String kind,
        @Nullable String activity,
        @Nullable String companyName,
        @Nullable String motivation,
        @Nullable String commune,
        @Nullable String elsewhere,
        @Nullable String heardFrom,
        @Nullable UUID assignedToId,
        @Nullable String assignedTo,
        @Nullable Instant coffeeAt,
        @Nullable String coffeePlace,
        @Nullable LocalDate coffeeHeldOn,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusal,
        @Nullable Instant erasedAt) {

    public String name() {
        return givenName == null || familyName == null ? "" : givenName + " " + familyName;
    }

    public boolean isOpen() {
        return at().isOpen();
    }

    public PathRules.State at() {
        return PathRules.State.of(state);
    }

    /** Whether the path leads from here by this act, for the page that offers it. */
    public boolean may(String act) {
        return PathRules.after(at(), PathRules.Act.valueOf(act)) instanceof PathRules.To;
    }

    public List<String> paragraphs() {
        return motivation == null
                ? List.of()
                : motivation.lines().filter(line -> !line.isBlank()).toList();
    }

    Language speaks() {
        return language.equals("en") ? Language.EN : Language.FR;
    }
}
