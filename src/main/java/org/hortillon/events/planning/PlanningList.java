package org.hortillon.events.planning;

import java.time.Instant;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;

/**
 * The team's list of events.
 *
 * @param ahead soonest first
 * @param behind latest first, one page of them
 * @param done what was just done
 */
public record PlanningList(
        PlanningFilter filter,
        Instant now,
        List<PlanningRow> ahead,
        List<PlanningRow> behind,
        Paging paging,
        List<Label> formats,
        List<Label> series,
        List<Integer> years,
        String done) {

    public boolean isEmpty() {
        return ahead.isEmpty() && behind.isEmpty();
    }

    public List<Label> standings(Tr t) {
        return Label.of(PlanningFilter.STANDINGS, "events.standing.", t);
    }

    public List<Label> yearLabels() {
        return years.stream()
                .map(year -> new Label(year.toString(), year.toString(), null))
                .toList();
    }
}
