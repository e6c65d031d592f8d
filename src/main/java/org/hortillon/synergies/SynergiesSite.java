package org.hortillon.synergies;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.RecordView;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class SynergiesSite {

    private static final int SYNERGIES = 70;

    @Bean
    NavEntry synergiesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "synergies.title", "/synergies", SYNERGIES);
    }

    @Bean
    SearchView partnershipsSearch() {
        return new SearchView("synergies.search_public");
    }

    @Bean
    RecordView partnershipRecords() {
        return new RecordView("synergies.public_records");
    }
}
