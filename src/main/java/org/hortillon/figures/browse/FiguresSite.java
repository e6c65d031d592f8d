package org.hortillon.figures.browse;

import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Figures;
import org.hortillon.site.NavEntry;
import org.hortillon.site.NavEntry.Group;
import org.hortillon.site.SitemapPart;
import org.hortillon.site.SitemapPart.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This module's places in the site. */
@Configuration(proxyBeanMethods = false)
class FiguresSite {

    private static final int FIGURES = 30;
    private static final int METHOD = 10;
    private static final int OWN = 80;

    @Bean
    NavEntry figuresEntry() {
        return new NavEntry(Group.MAIN, "figures.nav", "/chiffres", FIGURES);
    }

    @Bean
    SitemapPart figurePages(Figures figures) {
        return new SitemapPart(
                "/chiffres/",
                () -> figures.all().stream()
                        .map(figure -> Place.of(FigureQuery.of(figure.name()).path()))
                        .toList());
    }

    @Bean
    NavEntry methodEntry() {
        return new NavEntry(Group.FOOT, "figures.nav.method", "/methode", METHOD);
    }

    @Bean
    NavEntry reachEntry() {
        return new NavEntry(Group.TEAM, "figures.reach", "/equipe/chiffres/personnes", OWN + 1);
    }

    @Bean
    NavEntry ownFiguresEntry() {
        return new NavEntry(Group.TEAM, "figures.nav.team", "/equipe/chiffres", OWN);
    }
}
