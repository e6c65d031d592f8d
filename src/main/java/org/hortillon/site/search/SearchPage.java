package org.hortillon.site.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The answers to one search.
 *
 * @param words what was asked, or empty
 * @param kind the only kind to show, or empty for all
 * @param all the answers of every kind, best first
 */
public record SearchPage(String words, String kind, List<Found> all) {

    /** How many answers there are of each kind, in the order of their best answer. */
    public Map<String, Long> kinds() {
        return all.stream()
                .collect(Collectors.groupingBy(Found::kind, java.util.LinkedHashMap::new, Collectors.counting()));
    }

    /** The answers to show. */
    public List<Found> shown() {
        return all.stream()
                .filter(found -> kind.isEmpty() || found.kind().equals(kind))
                .toList();
    }

    /** The query of this search for one kind, or for all when {@code other} is empty. */
    public String query(String other) {
        Function<String, String> encoded =
                text -> java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
        return "?q=" + encoded.apply(words) + (other.isEmpty() ? "" : "&genre=" + encoded.apply(other));
    }
}
