package org.hortillon.messages;

import java.time.Clock;
import org.hortillon.access.SignInAsked;
import org.hortillon.access.SignInRequests;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails the link to whoever asked to sign in and has an account. */
@Component
class SignInLetters {

    private final Outbox outbox;
    private final Clock clock;

    SignInLetters(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that makes the link. */
    @EventListener
    void mail(SignInAsked asked) {
        var letter = Letter.service("messages.signin", asked.email(), asked.language())
                .action(asked.path())
                .secret(asked.secret())
                .lapses(clock.instant().plus(SignInRequests.LIFE));
        var person = asked.person();
        outbox.put(person == null ? letter : letter.about(person));
    }
}
