package org.hortillon.publishing.draft;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many articles wait to be read by somebody else, or were held back at their hour. */
@Component
class DraftsTask implements TeamTask {

    private static final int ORDER = 35;

    private final Drafts drafts;

    DraftsTask(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var count = drafts.all().stream()
                .filter(draft -> draft.state() == Draft.State.REVIEW)
                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("publishing.draft.waiting", count), count, "/equipe/articles"));
    }
}
