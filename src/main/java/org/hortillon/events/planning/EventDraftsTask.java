package org.hortillon.events.planning;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team of drafts whose date comes near. */
@Component
class EventDraftsTask implements TeamTask {

    private static final int ORDER = 40;
    private static final int DAYS = 30;

    private final PlanningLists lists;

    EventDraftsTask(PlanningLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var count = lists.draftsWithin(DAYS);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(t.get("events.planning.drafts", count), count, "/equipe/evenements?etat=draft"));
    }
}
