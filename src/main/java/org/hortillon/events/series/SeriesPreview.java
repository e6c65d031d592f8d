package org.hortillon.events.series;

import java.util.List;
import org.hortillon.events.form.Typed;

/** The days of a series, before anything is made. */
public record SeriesPreview(SeriesDraft draft, Typed typed, List<ProposedDay> days) {

    public long proposed() {
        return days.stream().filter(ProposedDay::isProposed).count();
    }
}
