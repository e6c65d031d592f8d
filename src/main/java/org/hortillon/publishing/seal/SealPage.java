package org.hortillon.publishing.seal;

import java.util.List;
import org.hortillon.publishing.article.Article;

/**
 * The form by which an article is sealed or amended.
 *
 * @param versions that there are, the last first
 * @param reason as it was typed
 * @param problem message key of what is wrong with it; empty when nothing is
 */
public record SealPage(Article article, List<Seal> versions, String reason, String problem) {

    public String path() {
        return "/equipe/articles/" + article.slug() + "/sceau";
    }

    public boolean first() {
        return versions.isEmpty();
    }
}
