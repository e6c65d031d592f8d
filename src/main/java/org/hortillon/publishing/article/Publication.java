package org.hortillon.publishing.article;

import org.jspecify.annotations.Nullable;

/** Hears of each article that was imported, within the transaction that keeps it. */
public interface Publication {

    /**
     * An article stands as its file says.
     *
     * @param amendment why the text was changed after it was published, when the file says so
     */
    void published(String slug, @Nullable String amendment);
}
