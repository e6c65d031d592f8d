package org.hortillon.imports.page;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The import's place among the team's pages. */
@Configuration(proxyBeanMethods = false)
class ImportsSite {

    private static final int LAST = 90;

    @Bean
    NavEntry importEntry() {
        return new NavEntry(Group.TEAM, "imports.title", ImportController.PATH, LAST);
    }
}
