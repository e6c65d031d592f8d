package org.hortillon.publishing.reading;

import java.util.List;
import org.hortillon.markdown.Drawn;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.seal.Seal;

/**
 * An article to read.
 *
 * @param drawn its text as HTML, and its headings
 * @param versions that were sealed, the last first
 * @param proof how many of its numbers are bound, and how many agree with the records
 */
public record ArticlePage(FullArticle full, Drawn drawn, Proof proof, List<Seal> versions, List<Article> related) {

    /** Numbers of an article that are questions to the records. */
    public record Proof(int bound, int holds, int contradicted, int drifted) {}

    public Article article() {
        return full.article();
    }
}
