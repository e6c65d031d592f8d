package org.hortillon.publishing.article;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that its page needs.
 *
 * @param source the file as it came
 * @param changedAt when another file last took the place of the one before; null when none did
 * @param expiresOn the first day on which it is out no more; null when it stays
 * @param period in which figures are asked when a link names none
 */
@SuppressWarnings("ArrayRecordComponent")
public record FullArticle(
        Article article,
        byte[] source,
        @Nullable String period,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Instant changedAt,
        @Nullable LocalDate expiresOn) {

    /** Whether its last day has passed. */
    public boolean hasExpired(LocalDate today) {
        return expiresOn != null && !expiresOn.isAfter(today);
    }

    /** The whole file as text. */
    public String text() {
        return Manuscript.decode(source).orElse("");
    }

    /** The text below the front matter. */
    public String body() {
        return Manuscript.decode(source)
                .flatMap(Manuscript::of)
                .map(Manuscript::body)
                .orElse("");
    }

    /** When it came out: the first moment of its day. */
    public Instant publishedAt(ZoneId zone) {
        return article.date().atStartOfDay(zone).toInstant();
    }

    /** When what it says last changed: never before it came out. */
    public Instant modifiedAt(ZoneId zone) {
        var published = publishedAt(zone);
        return changedAt == null || changedAt.isBefore(published) ? published : changedAt;
    }

    /** The line of the file on which the text begins, from 1. */
    public int bodyLine() {
        return Manuscript.decode(source)
                .flatMap(Manuscript::of)
                .map(Manuscript::bodyLine)
                .orElse(1);
    }

    /** The period of the figures: the one named, else the year before when dated in January, else the article's year. */
    public String figuresPeriod() {
        return period == null ? FrontMatter.periodOf(article.date()) : period;
    }

    /** What the head of the page calls it. */
    public String headTitle() {
        return seoTitle == null ? article.title() : seoTitle;
    }

    /** What search engines and other sites show of it. */
    public String headDescription() {
        return seoDescription == null ? article.excerpt() : seoDescription;
    }
}
