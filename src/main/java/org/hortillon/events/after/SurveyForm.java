package org.hortillon.events.after;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is typed and chosen in the survey. */
public record SurveyForm(
        @Nullable Integer note,
        @Nullable String encore,
        @Nullable String mot,
        @Nullable List<UUID> rencontres) {

    static final SurveyForm BLANK = new SurveyForm(null, null, null, null);

    private static final int LONGEST = 2000;

    /** The same, when there is a mark. */
    Optional<Reviews.Said> read() {
        if (note == null || note < 1 || note > ReviewResults.BEST) {
            return Optional.empty();
        }
        var words = mot == null ? "" : mot.strip();
        return Optional.of(new Reviews.Said(
                note,
                (encore == null || encore.isEmpty()) ? null : encore.equals("oui"),
                words.isEmpty() ? null : words.substring(0, Math.min(words.length(), LONGEST)),
                Objects.requireNonNullElse(rencontres, List.of())));
    }

    public boolean chose(UUID person) {
        return rencontres != null && rencontres.contains(person);
    }
}
