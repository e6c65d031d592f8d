package org.hortillon.publishing.links;

import java.util.List;
import org.hortillon.publishing.article.Article;

/** The articles of which a link does not arrive. */
public record LinksPage(List<InArticle> articles) {

    /** One article, with what is wrong in it. */
    public record InArticle(Article article, List<LinkProblem> problems) {}

    /** How many links lead nowhere; one that still arrives by a former address is not counted. */
    public int broken() {
        return (int) articles.stream()
                .flatMap(each -> each.problems().stream())
                .filter(problem -> problem.kind() != LinkProblem.Kind.MOVED)
                .count();
    }

    public int moved() {
        return (int) articles.stream().mapToLong(each -> each.problems().size()).sum() - broken();
    }
}
