package org.hortillon.publishing.studio;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What the studio's form sends.
 *
 * @param text as it is typed, below the front matter
 * @param order field {@code lien}: what is asked for beside the text, or empty
 * @param opened field {@code ouvert}: the number of which other bindings are shown, or empty
 * @param words field {@code q}: what is looked for among them
 * @param source field {@code source}: the source that is typed for it
 * @param period field {@code f-period}: the period that the article names, or empty
 * @param date field {@code f-date}: the day that it bears, or empty
 * @param filter field {@code a-faire}: not empty when only what is to be done is shown
 */
public record Sheet(
        String text,
        @BindParam("lien") String order,
        @BindParam("ouvert") String opened,
        @BindParam("q") String words,
        String source,
        @BindParam("f-period") String period,
        @BindParam("f-date") String date,
        @BindParam("a-faire") String filter) {

    public Sheet(
            @Nullable String text,
            @Nullable String order,
            @Nullable String opened,
            @Nullable String words,
            @Nullable String source,
            @Nullable String period,
            @Nullable String date,
            @Nullable String filter) {
        this.text = text == null ? "" : text;
        this.order = order == null ? "" : order;
        this.opened = opened == null ? "" : opened;
        this.words = words == null ? "" : words.strip();
        this.source = source == null ? "" : source.strip();
        this.period = period == null ? "" : period.strip();
        this.date = date == null ? "" : date.strip();
        this.filter = filter == null ? "" : filter;
    }

    /** A text that was just opened. */
    public static Sheet of(String text, String period, String date) {
        return new Sheet(text, "", "", "", "", period, date, "");
    }

    /** The same, asking for nothing. */
    Sheet withoutOrder() {
        return new Sheet(text, "", opened, words, source, period, date, filter);
    }

    boolean todo() {
        return !filter.isEmpty();
    }
}
