package org.hortillon.events.series;

import java.time.Instant;
import java.util.List;
import org.hortillon.events.planning.PlanningRow;

/**
 * One series and its events.
 *
 * @param toCome how many of them are changed together
 * @param done what was just done
 */
public record SeriesPage(Series series, List<PlanningRow> events, int toCome, Instant now, String done, String count) {

    public boolean hasPast() {
        return events.stream().anyMatch(row -> row.standing().equals("past"));
    }

    public boolean hasDraftsToCome() {
        return events.stream()
                .anyMatch(
                        row -> row.standing().equals("draft") && row.startsAt().isAfter(now));
    }
}
