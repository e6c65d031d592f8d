package org.hortillon.routines;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many routines failed when they were last tried. */
@Component
class FailingRoutines implements TeamTask {

    private static final int ORDER = 5;

    private final PlannedRoutines routines;

    FailingRoutines(PlannedRoutines routines) {
        this.routines = routines;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var failing = routines.failing();
        return failing == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("routines.waiting", failing), failing, RoutinesController.PATH));
    }
}
