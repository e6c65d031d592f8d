package org.hortillon.publishing.article;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an article says of itself before its text. Keys that are not here stay in the file, which is kept as it is.
 *
 * @param image name of the lead picture
 * @param imageAlt what the lead picture shows, for who does not see it
 * @param amendment why the text was changed after it was published
 * @param translationOf slug of the article that this one says in the other language
 * @param expires the first day on which readers no longer find it, or null
 * @param period in which figures are asked when a link names none
 */
public record FrontMatter(
        String title,
        String excerpt,
        @Nullable String author,
        LocalDate date,
        @Nullable LocalDate expires,
        @Nullable String category,
        @Nullable String image,
        @Nullable String imageAlt,
        boolean featured,
        List<String> tags,
        @Nullable String period,
        Language language,
        @Nullable String amendment,
        @Nullable String translationOf,
        Seo seo) {

    /** What search engines and other sites are told. */
    public record Seo(@Nullable String title, @Nullable String description, List<String> keywords) {}

    /** The period of the figures: the one named, else the year before when dated in January, else the article's year. */
    public String figuresPeriod() {
        return period == null ? periodOf(date) : period;
    }

    /** The period of an article that bears this day and names none; nothing for what is no day. */
    public static Optional<Period> periodOf(String day) {
        try {
            return Period.parse(periodOf(LocalDate.parse(day)));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    static String periodOf(LocalDate day) {
        return String.valueOf(day.minusMonths(1).getYear());
    }
}
