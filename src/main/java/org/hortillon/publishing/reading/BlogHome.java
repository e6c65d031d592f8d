package org.hortillon.publishing.reading;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import java.util.Optional;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.Filter;
import org.hortillon.site.HomeSection;
import org.springframework.stereotype.Component;

/** The featured article and the newest ones on the home page. */
@Component
class BlogHome implements HomeSection {

    private static final int ORDER = 20;
    private static final int ARTICLES = 4;

    private final Articles articles;
    private final Hubs hubs;
    private final TemplateEngine templates;

    BlogHome(Articles articles, Hubs hubs, TemplateEngine templates) {
        this.articles = articles;
        this.hubs = hubs;
        this.templates = templates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Content> draw(Tr t) {
        var newest = articles.out(Filter.ALL, hubs.today(), 0, ARTICLES);
        return newest.isEmpty()
                ? Optional.empty()
                : Optional.of(output ->
                        templates.render("publishing/reading/home.jte", Map.of("t", t, "articles", newest), output));
    }
}
