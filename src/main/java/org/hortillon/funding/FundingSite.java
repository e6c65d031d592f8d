package org.hortillon.funding;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.RecordView;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class FundingSite {

    private static final int FUNDING = 80;

    @Bean
    NavEntry fundingEntry() {
        return new NavEntry(Group.ECOSYSTEM, "funding.title", "/financements", FUNDING);
    }

    @Bean
    SearchView fundingSearch() {
        return new SearchView("funding.search_public");
    }

    @Bean
    RecordView roundRecords() {
        return new RecordView("funding.public_records");
    }
}
