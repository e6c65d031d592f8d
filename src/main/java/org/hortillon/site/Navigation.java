package org.hortillon.site;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All entries that the modules offer, in order. */
@Component
public class Navigation {

    private final List<NavEntry> entries;

    Navigation(List<NavEntry> entries) {
        this.entries = entries.stream()
                .sorted(Comparator.comparingInt(NavEntry::order).thenComparing(NavEntry::path))
                .toList();
    }

    boolean has(String path) {
        return entries.stream().anyMatch(entry -> entry.path().equals(path));
    }

    /** The entries of one part, in order. */
    public List<NavEntry> in(NavEntry.Group group) {
        return entries.stream().filter(entry -> entry.group() == group).toList();
    }
}
