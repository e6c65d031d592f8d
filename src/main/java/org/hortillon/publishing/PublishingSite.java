package org.hortillon.publishing;

import org.hortillon.hubs.Hubs;
import org.hortillon.publishing.article.Articles;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.hortillon.site.SitemapPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class PublishingSite {

    private static final int ARTICLES = 20;
    private static final int VERIFIER = 15;

    @Bean
    NavEntry articlesEntry() {
        return new NavEntry(Group.MAIN, "publishing.title", "/blog", ARTICLES);
    }

    @Bean
    NavEntry teamArticlesEntry() {
        return new NavEntry(Group.TEAM, "publishing.title", "/equipe/articles", ARTICLES);
    }

    /** What is dated ahead is found by its own date only, so articles are listed here and not from the search. */
    @Bean
    SitemapPart articlePages(Articles articles, Hubs hubs) {
        return new SitemapPart("/blog/", () -> articles.places(hubs.today()));
    }

    @Bean
    NavEntry driftsEntry() {
        return new NavEntry(Group.TEAM, "publishing.drifts", "/equipe/derives", ARTICLES + 1);
    }

    @Bean
    NavEntry verifierEntry() {
        return new NavEntry(Group.FOOT, "publishing.verify", "/verifier", VERIFIER);
    }

    @Bean
    SearchView articlesSearch() {
        return new SearchView("publishing.search_public", true);
    }
}
