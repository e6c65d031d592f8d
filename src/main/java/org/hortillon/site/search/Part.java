package org.hortillon.site.search;

import java.util.ArrayList;
import java.util.List;

/** A stretch of text, found or not. The database marks what it found with characters that no text holds. */
public record Part(String text, boolean found) {

    static final String START = "\uE000";
    static final String STOP = "\uE001";

    static List<Part> of(String marked) {
        var parts = new ArrayList<Part>();
        for (var stretch : marked.split(START, -1)) {
            var end = stretch.indexOf(STOP);
            if (end >= 0) {
                parts.add(new Part(stretch.substring(0, end), true));
            }
            parts.add(new Part(stretch.substring(end + 1), false));
        }
        parts.removeIf(part -> part.text().isEmpty());
        return List.copyOf(parts);
    }
}
