package org.hortillon.coworking;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.RecordView;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class CoworkingSite {

    private static final int SPACES = 60;

    @Bean
    NavEntry spacesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "coworking.title", "/espaces", SPACES);
    }

    @Bean
    SearchView spacesSearch() {
        return new SearchView("coworking.search_public");
    }

    @Bean
    RecordView spaceRecords() {
        return new RecordView("coworking.public_records");
    }
}
