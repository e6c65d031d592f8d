package org.hortillon.events.series;

import java.util.List;
import org.hortillon.events.form.Typed;
import org.hortillon.hubs.Label;

/**
 * What all events of a series are to become.
 *
 * @param steps what becomes of each; none before the change is written
 */
public record SeriesChangePage(Series series, Typed typed, List<Label> venues, int toCome, List<SeriesStep> steps) {

    public int concerned() {
        return steps.stream().mapToInt(SeriesStep::concerned).sum();
    }
}
