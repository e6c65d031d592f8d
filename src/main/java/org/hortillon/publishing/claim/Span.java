package org.hortillon.publishing.claim;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** A stretch of a folded text, the end excluded. */
record Span(int start, int end) {

    static List<Span> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }

    static boolean anyMeets(Collection<Span> spans, int from, int to) {
        return spans.stream().anyMatch(span -> span.meets(from, to));
    }
}
