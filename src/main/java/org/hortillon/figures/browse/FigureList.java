package org.hortillon.figures.browse;

import java.util.List;
import org.hortillon.figures.FigureValue;

/** All figures of one year, by the part of the hub that they tell of. */
public record FigureList(String words, String year, List<Integer> years, List<Group> groups) {

    /** The figures of one module; {@code module} is part of a message key. */
    public record Group(String module, List<FigureValue> values) {}

    public int count() {
        return groups.stream().mapToInt(group -> group.values().size()).sum();
    }
}
