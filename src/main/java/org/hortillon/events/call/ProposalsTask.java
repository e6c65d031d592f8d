package org.hortillon.events.call;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many proposals wait for an answer. */
@Component
class ProposalsTask implements TeamTask {

    private static final int ORDER = 45;

    private final Calls calls;

    ProposalsTask(Calls calls) {
        this.calls = calls;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var count = calls.waiting();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("events.call.waiting", count), count, "/equipe/appels"));
    }
}
