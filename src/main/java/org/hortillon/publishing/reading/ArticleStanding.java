package org.hortillon.publishing.reading;

import java.util.List;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.seal.Seal;

/**
 * An article, and how its numbers stand against the records.
 *
 * @param state whether readers have it, and why not
 * @param versions that were sealed, the last first
 */
public record ArticleStanding(Article article, ArticlePage.Proof proof, List<Seal> versions, State state) {

    /** Where an article stands for readers. */
    public enum State {
        OUT,
        /** Its day has not come. */
        AHEAD,
        /** Its last day has passed. */
        EXPIRED,
        /** The team took it away. */
        WITHDRAWN;

        /** As it stands in message keys. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether anybody may read it. */
    public boolean out() {
        return state == State.OUT;
    }
}
