package org.hortillon.people;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's place in the site. */
@Configuration(proxyBeanMethods = false)
class PeopleSite {

    private static final int PEOPLE = 30;

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry(Group.TEAM, "people.title", "/equipe/personnes", PEOPLE);
    }
}
