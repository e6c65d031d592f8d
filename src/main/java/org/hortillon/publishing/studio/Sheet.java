package org.hortillon.publishing.studio;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * What the studio's form sends.
 *
 * @param text the whole file, with its front matter
 * @param order field {@code lien}: what is asked for beside the text, or empty
 * @param opened field {@code ouvert}: the number of which other bindings are shown, or empty
 * @param words field {@code q}: what is looked for among them
 * @param source field {@code source}: the source that is typed for it
 * @param filter field {@code a-faire}: not empty when only what is to be done is shown
 */
public record Sheet(
        String text,
        @BindParam("lien") String order,
        @BindParam("ouvert") String opened,
        @BindParam("q") String words,
        String source,
        @BindParam("a-faire") String filter) {

    public Sheet(
            @Nullable String text,
            @Nullable String order,
            @Nullable String opened,
            @Nullable String words,
            @Nullable String source,
            @Nullable String filter) {
        this.text = text == null ? "" : text;
        this.order = order == null ? "" : order;
        this.opened = opened == null ? "" : opened;
        this.words = words == null ? "" : words.strip();
        this.source = source == null ? "" : source.strip();
        this.filter = filter == null ? "" : filter;
    }

    /** A text that was just opened. */
    public static Sheet of(String text) {
        return new Sheet(text, "", "", "", "", "");
    }

    /** The same, asking for nothing. */
    Sheet withoutOrder() {
        return new Sheet(text, "", opened, words, source, filter);
    }

    boolean todo() {
        return !filter.isEmpty();
    }
}
