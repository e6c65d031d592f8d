package org.hortillon.privacy;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's place in the site. */
@Configuration(proxyBeanMethods = false)
class PrivacySite {

    private static final int DATA = 80;
    private static final int REGISTER = 190;

    @Bean
    NavEntry dataEntry() {
        return new NavEntry(Group.ACCOUNT, "privacy.mine", "/moi/donnees", DATA);
    }

    @Bean
    NavEntry registerEntry() {
        return new NavEntry(Group.TEAM, "privacy.register", "/equipe/registre", REGISTER);
    }
}
