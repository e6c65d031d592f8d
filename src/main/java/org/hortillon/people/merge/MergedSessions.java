package org.hortillon.people.merge;

import org.hortillon.access.OpenSessions;
import org.hortillon.people.MergeUndone;
import org.hortillon.people.PeopleMerged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever is signed in while records merge, or part again, stays signed in as the person who stands for them. */
@Component
class MergedSessions {

    private final OpenSessions sessions;

    MergedSessions(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @TransactionalEventListener
    void follow(PeopleMerged merged) {
        sessions.follow(merged.kept());
    }

    @TransactionalEventListener
    void follow(MergeUndone undone) {
        sessions.follow(undone.kept());
        sessions.follow(undone.gone());
    }
}
