package org.hortillon.publishing.claim;

import java.util.Optional;
import org.hortillon.publishing.statement.Modality;
import org.hortillon.publishing.statement.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A number in prose that says something of the world.
 *
 * @param line of the source, from 1
 * @param start of the claim's words in the source
 * @param end behind the claim's words in the source
 * @param text the claim's words: the number with what makes it strict, and what it counts
 * @param statement the number; of a date, its year and month as {@code 2025.09}
 * @param measure how it is measured, as far as its spelling tells
 * @param limit what each of the counted things lies above or below, or null
 * @param date the day, month or quarter that is claimed, in place of a number, or null
 * @param setting what is said around it
 * @param link the destination of the link that binds it, or null
 * @param weak whether it may say nothing: a number word for things already known, such as "the two founders"
 */
public record Claim(
        int line,
        int start,
        int end,
        String text,
        Statement statement,
        Measured measure,
        @Nullable Limit limit,
        @Nullable Moment date,
        Setting setting,
        @Nullable String link,
        boolean weak) {

    /**
     * A limit within a claim: the 500 k€ of "3 startups raised more than 500 k€".
     *
     * @param statement with its own modality
     */
    public record Limit(Statement statement, Measured measure) {}

    public Optional<Limit> threshold() {
        return Optional.ofNullable(limit);
    }

    /** How it is meant, in the words of answers to programs. */
    public String modality() {
        if (date != null) {
            return "date";
        }
        if (statement.modality() == Modality.EXACTLY && measure == Measured.PERCENT) {
            return setting.growth() ? "growth" : "share";
        }
        return switch (statement.modality()) {
            case BETWEEN -> "range";
            case EXACTLY, ABOUT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
                statement.modality().name().toLowerCase(java.util.Locale.ROOT);
        };
    }
}
