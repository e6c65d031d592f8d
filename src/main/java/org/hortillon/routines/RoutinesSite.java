package org.hortillon.routines;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's place in the site. */
@Configuration(proxyBeanMethods = false)
class RoutinesSite {

    private static final int LAST = 95;

    @Bean
    NavEntry routinesEntry() {
        return new NavEntry(Group.TEAM, "routines.title", RoutinesController.PATH, LAST);
    }
}
