package org.hortillon.accounts;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class AccountsSite {

    private static final int JOURNAL = 96;

    @Bean
    NavEntry journalEntry() {
        return new NavEntry(Group.TEAM, "accounts.journal", "/equipe/journal", JOURNAL);
    }
}
