package org.hortillon.publishing.article;

import org.jspecify.annotations.Nullable;

/**
 * An article with all that its page needs.
 *
 * @param source the file as it came
 * @param period in which figures are asked when a link names none
 */
@SuppressWarnings("ArrayRecordComponent")
public record FullArticle(
        Article article,
        byte[] source,
        @Nullable String period,
        @Nullable String seoTitle,
        @Nullable String seoDescription) {

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

    /** The line of the file on which the text begins, from 1. */
    public int bodyLine() {
        return Manuscript.decode(source)
                .flatMap(Manuscript::of)
                .map(Manuscript::bodyLine)
                .orElse(1);
    }

    /** The period of the figures: the one named, else the year before when dated in January, else the article's year. */
    public String figuresPeriod() {
        if (period != null) {
            return period;
        }
        return String.valueOf(article.date().minusMonths(1).getYear());
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
