package org.hortillon.membership.review;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many applications await an answer, and how long the oldest has. */
@Component
class WaitingCandidates implements TeamTask {

    private static final int ORDER = 8;

    private final Candidates candidates;

    WaitingCandidates(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var waiting = candidates.waiting();
        return waiting.number() == 0
                ? Optional.empty()
                : Optional.of(new Waiting(
                        t.get("membership.review.waiting", waiting.number(), waiting.days()),
                        waiting.number(),
                        "/equipe/candidatures"));
    }
}
