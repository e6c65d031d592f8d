package org.hortillon.publishing.binding;

import java.util.List;
import org.hortillon.figures.FigureNames;

/**
 * A figure as prose may speak of it.
 *
 * @param phrases each way of calling it, in stems
 */
record Topic(FigureNames names, List<List<String>> phrases) {

    String name() {
        return names.figure().name();
    }

    String unit() {
        return names.figure().unit();
    }

    boolean knows(String dimension) {
        return names.figure().dimensions().contains(dimension);
    }
}
