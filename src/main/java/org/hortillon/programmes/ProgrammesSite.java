package org.hortillon.programmes;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.RecordView;
import org.hortillon.site.SearchView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class ProgrammesSite {

    private static final int PROGRAMMES = 40;
    private static final int PROJECTS = 45;

    @Bean
    NavEntry programmesEntry() {
        return new NavEntry(Group.ECOSYSTEM, "programmes.title", "/programmes", PROGRAMMES);
    }

    @Bean
    NavEntry projectsEntry() {
        return new NavEntry(Group.ECOSYSTEM, "programmes.projects", "/projets", PROJECTS);
    }

    @Bean
    SearchView programmesSearch() {
        return new SearchView("programmes.search_public");
    }

    @Bean
    RecordView programmeRecords() {
        return new RecordView("programmes.public_records");
    }
}
