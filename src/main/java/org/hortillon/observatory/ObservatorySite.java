package org.hortillon.observatory;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class ObservatorySite {

    private static final int OBSERVATORY = 100;

    @Bean
    NavEntry observatoryEntry() {
        return new NavEntry(Group.ECOSYSTEM, "observatory.title", "/observatoire", OBSERVATORY);
    }

    @Bean
    SearchView seriesSearch() {
        return new SearchView("observatory.search_public");
    }
}
