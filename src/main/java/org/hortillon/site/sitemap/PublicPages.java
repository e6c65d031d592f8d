package org.hortillon.site.sitemap;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hortillon.site.NavEntry;
import org.hortillon.site.Navigation;
import org.hortillon.site.PublicPlaces;
import org.hortillon.site.SitemapPart;
import org.hortillon.site.SitemapPart.Place;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every page that anyone may read: those of the navigation, whatever the search shows, and what modules add. */
@Component
@Transactional(readOnly = true)
class PublicPages {

    /** A sitemap may hold 50,000 addresses; each page has two. */
    private static final int MOST = 25_000;

    private final PublicPlaces shown;
    private final Navigation navigation;
    private final List<SitemapPart> parts;

    PublicPages(PublicPlaces shown, Navigation navigation, List<SitemapPart> parts) {
        this.shown = shown;
        this.navigation = navigation;
        this.parts = parts;
    }

    public Collection<Place> all() {
        var places = new TreeMap<String, Place>();
        Stream.concat(Stream.of("/"), fixed()).forEach(path -> places.put(path, Place.of(path)));
        found().forEach(path -> places.put(path, Place.of(path)));
        parts.forEach(part -> part.pages().get().forEach(place -> places.put(place.path(), place)));
        return places.values().stream().limit(MOST).toList();
    }

    private Stream<String> fixed() {
        return Stream.of(NavEntry.Group.MAIN, NavEntry.Group.ECOSYSTEM, NavEntry.Group.FOOT)
                .flatMap(group -> navigation.in(group).stream())
                .map(NavEntry::path)
                .filter(path -> Robots.LEFT_ALONE.stream().noneMatch(path::startsWith));
    }

    /** Pages of their own only: not a place within a page, nor a list that a query narrows. */
    private Stream<String> found() {
        return shown.found().stream().filter(path -> !path.contains("?") && !path.contains("#"));
    }
}
