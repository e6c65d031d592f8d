package org.hortillon.membership.dues;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many dues are late, and how long the oldest is. */
@Component
class LateDues implements TeamTask {

    private static final int ORDER = 30;

    private final Dues dues;

    LateDues(Dues dues) {
        this.dues = dues;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var late = dues.late();
        return late.number() == 0
                ? Optional.empty()
                : Optional.of(new Waiting(
                        t.get("membership.dues.waiting", late.number(), late.days()),
                        late.number(),
                        "/equipe/cotisations?etat=late"));
    }
}
