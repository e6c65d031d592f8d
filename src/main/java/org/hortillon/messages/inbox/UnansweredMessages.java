package org.hortillon.messages.inbox;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many messages wait for an answer. */
@Component
class UnansweredMessages implements TeamTask {

    private static final int ORDER = 10;

    private final Inbox inbox;

    UnansweredMessages(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var open = inbox.open();
        return open == 0
                ? Optional.empty()
                : Optional.of(new Waiting(t.get("messages.waiting", open), open, "/equipe/messages"));
    }
}
