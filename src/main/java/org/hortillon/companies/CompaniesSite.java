package org.hortillon.companies;

import org.hortillon.companies.story.Stories;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.hortillon.site.SitemapPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class CompaniesSite {

    private static final int COMPANIES = 10;
    private static final int STORIES = 20;
    private static final int OWN = 40;
    private static final int NETWORKS = 32;
    private static final int TEAM_NETWORKS = 33;
    private static final int REVIEW = 32;
    private static final int TEAM_STORIES = 34;

    @Bean
    NavEntry companiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.title", "/entreprises", COMPANIES);
    }

    @Bean
    NavEntry storiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.stories", "/reussites", STORIES);
    }

    @Bean
    NavEntry ownCompaniesEntry() {
        return new NavEntry(Group.ACCOUNT, "companies.own", "/moi/entreprises", OWN);
    }

    @Bean
    NavEntry companyReviewEntry() {
        return new NavEntry(Group.TEAM, "companies.review", "/equipe/entreprises", REVIEW);
    }

    @Bean
    NavEntry networksEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.networks", "/reseaux", NETWORKS);
    }

    @Bean
    NavEntry teamNetworksEntry() {
        return new NavEntry(Group.TEAM, "companies.networks", "/equipe/reseaux", TEAM_NETWORKS);
    }

    @Bean
    NavEntry teamStoriesEntry() {
        return new NavEntry(Group.TEAM, "companies.stories", "/equipe/reussites", TEAM_STORIES);
    }

    @Bean
    SitemapPart storyPages(Stories stories) {
        return new SitemapPart("/reussites/", stories::places);
    }

    @Bean
    SearchView companiesSearch() {
        return new SearchView("companies.search_public");
    }
}
