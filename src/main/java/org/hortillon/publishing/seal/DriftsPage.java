package org.hortillon.publishing.seal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has moved in every article since it was sealed, as the last comparison found it.
 *
 * @param comparison null when there was none yet
 */
public record DriftsPage(@Nullable Comparison comparison, List<ProofsPage> articles) {

    /** How many drifts are new since the comparison before. */
    public long fresh() {
        return articles.stream()
                .flatMap(article -> article.claims().stream())
                .map(Told::seen)
                .filter(seen -> seen != null && seen.fresh())
                .count();
    }
}
