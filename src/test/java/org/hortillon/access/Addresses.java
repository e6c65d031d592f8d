package org.hortillon.access;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.testing.Browser;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.util.pattern.PathPatternParser;

/** For each address that may be read, one that is really there, found by following links from page to page. */
final class Addresses {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#?]*)");

    private Addresses() {}

    /** The reads of {@code routes}, each with its example; those that no page leads to have none. */
    static Map<Route, String> found(List<Route> routes, Browser reader) {
        var reads = routes.stream()
                .filter(route -> route.verb() == RequestMethod.GET)
                .sorted(Comparator.comparing(route -> PathPatternParser.defaultInstance.parse(route.pattern())))
                .toList();
        var examples = new LinkedHashMap<Route, String>();
        reads.stream().filter(route -> !route.hasVariables()).forEach(route -> examples.put(route, route.pattern()));
        var queue = new ArrayDeque<>(examples.values());
        var seen = new HashSet<String>();
        while (!queue.isEmpty()) {
            var links = LINK.matcher(reader.get(queue.poll()).body()).results().map(link -> link.group(1));
            links.filter(seen::add)
                    .forEach(path -> reads.stream()
                            .filter(route -> route.matches(path))
                            .findFirst()
                            .filter(route -> examples.putIfAbsent(route, path) == null)
                            .ifPresent(route -> queue.add(path)));
        }
        return examples;
    }
}
