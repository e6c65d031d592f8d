package org.hortillon.publishing.reading;

import java.util.List;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.seal.Seal;

/**
 * An article, and how its numbers stand against the records.
 *
 * @param out whether anybody may read it
 * @param versions that were sealed, the last first
 */
public record Standing(Article article, ArticlePage.Proof proof, List<Seal> versions, boolean out) {}
