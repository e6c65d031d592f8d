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

    @Bean
    NavEntry companiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.title", "/entreprises", COMPANIES);
    }

    @Bean
    NavEntry storiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "companies.stories", "/reussites", STORIES);
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
