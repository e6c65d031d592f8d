package org.hortillon.accounts;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class AccountsSite implements WebMvcConfigurer {

    private static final int CONNECTION = 90;
    private static final int ROSTER = 97;
    private static final int JOURNAL = 96;

    private final StepUp stepUp;

    AccountsSite(StepUp stepUp) {
        this.stepUp = stepUp;
    }

    /** Before the doors, which would say that nothing is there. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(stepUp).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    static NavEntry connectionEntry() {
        return new NavEntry(Group.ACCOUNT, "accounts.connection", "/moi/connexion", CONNECTION);
    }

    @Bean
    static NavEntry journalEntry() {
        return new NavEntry(Group.TEAM, "accounts.journal", "/equipe/journal", JOURNAL);
    }

    @Bean
    static NavEntry accountsEntry() {
        return new NavEntry(Group.ADMINISTRATION, "accounts.roster", "/equipe/comptes", ROSTER);
    }
}
