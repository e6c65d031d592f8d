package org.hortillon.publishing.links;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hortillon.access.OpenRoutes;
import org.hortillon.hubs.Hubs;
import org.hortillon.markdown.Markdown;
import org.hortillon.markdown.Section;
import org.hortillon.publishing.article.Articles;
import org.hortillon.publishing.article.FullArticle;
import org.hortillon.site.PublicPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what there is on the current hub's pages. */
@Component
@Transactional(readOnly = true)
class KnownPlaces {

    private final JdbcClient jdbc;
    private final OpenRoutes routes;
    private final PublicPlaces places;
    private final Articles articles;
    private final Hubs hubs;

    KnownPlaces(JdbcClient jdbc, OpenRoutes routes, PublicPlaces places, Articles articles, Hubs hubs) {
        this.jdbc = jdbc;
        this.routes = routes;
        this.places = places;
        this.articles = articles;
        this.hubs = hubs;
    }

    public Places now() {
        var all = articles.all();
        var headings = new HashMap<String, Places.Headings>();
        all.forEach(full -> headings.put(
                full.article().slug(),
                () -> headings(full.body(), full.article().title())));
        var today = hubs.today();
        return new Places(
                places.paths(),
                routes.patterns(),
                names("select name from publishing.images"),
                moved(),
                headings,
                all.stream()
                        .map(FullArticle::article)
                        .filter(article ->
                                article.published() && !article.date().isAfter(today))
                        .map(article -> article.slug())
                        .collect(Collectors.toSet()),
                hubs.hosts());
    }

    static Set<String> headings(String body, String title) {
        return Markdown.read(body, title).sections().stream().map(Section::id).collect(Collectors.toSet());
    }

    private Set<String> names(String query) {
        return new TreeSet<>(jdbc.sql(query).query(String.class).list());
    }

    private Map<String, String> moved() {
        var moved = new HashMap<String, String>();
        jdbc.sql("select from_slug, to_slug from publishing.redirects").query(row -> {
            moved.put(row.getString("from_slug"), row.getString("to_slug"));
        });
        return moved;
    }
}
