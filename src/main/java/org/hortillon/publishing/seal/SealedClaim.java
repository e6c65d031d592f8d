package org.hortillon.publishing.seal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number of a sealed article.
 *
 * @param number its place among the article's numbers, from 1
 * @param line of the file
 * @param binding {@code figure:…}, {@code commitment:…}, {@code testimonial:…} or {@code source:…}, or null
 * @param byAuthor whether the author wrote the link; else Hortillon proposed what it counts
 * @param figure what the records gave, or null when it is not tied to a figure
 */
public record SealedClaim(
        UUID id,
        int number,
        int line,
        String text,
        @Nullable String binding,
        boolean byAuthor,
        String modality,
        String status,
        @Nullable SealedValue figure) {

    /** How the status is coloured. */
    public String badge() {
        return switch (status) {
            case "holds" -> "ok";
            case "contradicted" -> "bad";
            case "not_bound" -> "wait";
            default -> "info";
        };
    }
}
