package org.hortillon.publishing.seal;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many published numbers have moved, as the last comparison found it. */
@Component
class MovedNumbers implements TeamTask {

    private static final int ORDER = 30;

    private final KeptDrifts kept;

    MovedNumbers(KeptDrifts kept) {
        this.kept = kept;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var moved = kept.moved();
        return moved == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("publishing.drifts.waiting", moved), moved, DriftsController.PATH));
    }
}
