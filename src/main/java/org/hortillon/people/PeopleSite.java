package org.hortillon.people;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's place in the site. */
@Configuration(proxyBeanMethods = false)
class PeopleSite {

    private static final int PEOPLE = 30;
    private static final int PROFILE = 10;
    private static final int PREVIEW = 20;
    private static final int CONSENTS = 30;
    private static final int FIELDS = 31;

    @Bean
    NavEntry profileEntry() {
        return new NavEntry(Group.ACCOUNT, "people.self", "/moi", PROFILE);
    }

    @Bean
    NavEntry previewEntry() {
        return new NavEntry(Group.ACCOUNT, "people.preview", "/moi/apercu", PREVIEW);
    }

    @Bean
    NavEntry consentsEntry() {
        return new NavEntry(Group.ACCOUNT, "people.consents", "/moi/accords", CONSENTS);
    }

    @Bean
    NavEntry fieldsEntry() {
        return new NavEntry(Group.TEAM, "people.fields", "/equipe/champs", FIELDS);
    }

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry(Group.TEAM, "people.title", "/equipe/personnes", PEOPLE);
    }
}
