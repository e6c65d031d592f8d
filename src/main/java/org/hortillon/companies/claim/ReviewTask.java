package org.hortillon.companies.claim;

import java.util.Optional;
import org.hortillon.companies.edit.Edits;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many claims and changes wait to be read. */
@Component
class ReviewTask implements TeamTask {

    private static final int ORDER = 20;

    private final Claims claims;
    private final Edits edits;

    ReviewTask(Claims claims, Edits edits) {
        this.claims = claims;
        this.edits = edits;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var count = (long) claims.open().size() + edits.open().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("companies.review.waiting", count), count, "/equipe/entreprises"));
    }
}
