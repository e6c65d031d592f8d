package org.hortillon.commitments;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class CommitmentsSite {

    private static final int COMMITMENTS = 40;

    @Bean
    NavEntry commitmentsEntry() {
        return new NavEntry(Group.MAIN, "commitments.title", "/engagements", COMMITMENTS);
    }

    @Bean
    SearchView commitmentsSearch() {
        return new SearchView("commitments.search_public");
    }
}
