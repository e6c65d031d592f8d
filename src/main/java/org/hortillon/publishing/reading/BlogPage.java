package org.hortillon.publishing.reading;

import java.util.List;
import org.hortillon.kernel.Paging;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.article.Facet;
import org.hortillon.publishing.article.Filter;

/** The list of articles. */
public record BlogPage(Filter filter, List<Article> articles, List<Facet> facets, Paging paging) {

    /** The French path of the feed of what is listed; {@code format} is rss, atom or json. */
    public String feed(String format) {
        return filter.address("/blog/flux." + format);
    }
}
