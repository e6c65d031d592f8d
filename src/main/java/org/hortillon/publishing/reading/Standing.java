package org.hortillon.publishing.reading;

import org.hortillon.publishing.article.Article;

/** An article, and how its numbers stand against the records. */
public record Standing(Article article, ArticlePage.Proof proof) {}
