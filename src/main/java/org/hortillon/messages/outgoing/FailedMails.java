package org.hortillon.messages.outgoing;

import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.hortillon.site.TeamTask;
import org.springframework.stereotype.Component;

/** Tells the team how many mails were given up. */
@Component
class FailedMails implements TeamTask {

    private static final int ORDER = 6;

    private final Mails mails;

    FailedMails(Mails mails) {
        this.mails = mails;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Waiting> waiting(Tr t) {
        var failed = mails.failed();
        return failed == 0
                ? Optional.empty()
                : Optional.of(new Waiting(
                        t.get("messages.mail.waiting", failed), failed, MailController.PATH + "?etat=failed"));
    }
}
