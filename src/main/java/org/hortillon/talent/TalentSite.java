package org.hortillon.talent;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class TalentSite {

    private static final int JOBS = 90;

    @Bean
    NavEntry jobsEntry() {
        return new NavEntry(Group.ECOSYSTEM, "talent.title", "/emplois", JOBS);
    }

    @Bean
    SearchView talentSearch() {
        return new SearchView("talent.search_public");
    }
}
