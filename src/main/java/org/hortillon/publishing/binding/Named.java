package org.hortillon.publishing.binding;

import java.util.List;
import org.hortillon.figures.DimensionValue;

/**
 * A dimension's value as prose may name it.
 *
 * @param stems of its label
 */
record Named(DimensionValue value, List<String> stems) {

    String dimension() {
        return value.dimension();
    }

    /** Whether {@code words} hold the whole label, in its order. */
    boolean isIn(List<String> words) {
        for (var from = 0; from + stems.size() <= words.size(); from++) {
            if (words.subList(from, from + stems.size()).equals(stems)) {
                return true;
            }
        }
        return false;
    }
}
