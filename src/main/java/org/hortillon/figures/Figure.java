package org.hortillon.figures;

import java.util.List;

/**
 * What a definition says of itself.
 *
 * @param unit {@code companies}, {@code EUR}, {@code %} …; empty when each row brings its own
 * @param scale decimals of the value
 * @param dimensions names by which it can be filtered and grouped
 * @param words how prose calls it, French then English, in lower case
 * @param own whether the hub's team made it, as against those that come with Hortillon
 */
public record Figure(
        String name,
        int version,
        Phrase label,
        Phrase sentence,
        String unit,
        int scale,
        List<String> dimensions,
        List<String> words,
        boolean own) {

    public Figure {
        dimensions = List.copyOf(dimensions);
        words = List.copyOf(words);
    }
}
