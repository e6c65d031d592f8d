package org.hortillon.publishing.reading;

import java.util.List;
import org.hortillon.kernel.Paging;
import org.hortillon.publishing.article.Article;
import org.hortillon.publishing.article.Facet;
import org.hortillon.publishing.article.Filter;

/** The list of articles. */
public record BlogPage(Filter filter, List<Article> articles, List<Facet> facets, Paging paging) {}
