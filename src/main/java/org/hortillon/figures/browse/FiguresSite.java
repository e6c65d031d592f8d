package org.hortillon.figures.browse;

import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class FiguresSite {

    private static final int FIGURES = 30;
    private static final int METHOD = 10;

    @Bean
    NavEntry figuresEntry() {
        return new NavEntry(Group.MAIN, "figures.nav", "/chiffres", FIGURES);
    }

    @Bean
    NavEntry methodEntry() {
        return new NavEntry(Group.FOOT, "figures.nav.method", "/methode", METHOD);
    }
}
