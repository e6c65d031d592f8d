package org.hortillon.publishing.reading;

import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Language;
import org.hortillon.markdown.Drawn;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.publishing.seal.Seal;

/**
 * An article to read.
 *
 * @param drawn its text as HTML, and its headings
 * @param versions that were sealed, the last first
 * @param figures French paths of the figures to which its numbers are bound
 * @param notes the footnotes of its figures
 * @param translation the article that says the same in the other language
 * @param proof how many of its numbers are bound, and how many agree with the records
 */
public record ArticlePage(
        FullArticle full,
        Drawn drawn,
        Proof proof,
        List<Seal> versions,
        List<String> figures,
        List<Note> notes,
        Optional<Article> translation,
        List<Article> related) {

    /** Numbers of an article that are questions to the records. */
    public record Proof(int bound, int holds, int contradicted, int drifted) {}

    /** Where the other language finds it when the article is paired; empty when the same address serves both. */
    public String translatedPath(Language shown) {
        return translation
                .filter(other -> other.language() != shown)
                .map(other -> other.language().prefix() + other.path())
                .orElse("");
    }

    public Article article() {
        return full.article();
    }
}
