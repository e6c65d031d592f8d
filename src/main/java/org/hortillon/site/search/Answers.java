package org.hortillon.site.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param kinds how many answers there are of each kind, most first
 * @param shown the answers of one page
 */
record Answers(Map<String, Integer> kinds, List<Found> shown) {

    static final Answers NONE = new Answers(Map.of(), List.of());
}
