package org.hortillon.messages.outgoing;

import java.time.Duration;
import org.hortillon.access.SignInRequests;
import org.hortillon.routines.Rhythm;
import org.hortillon.routines.Routine;
import org.springframework.stereotype.Component;

/** Writes the mails that were asked for, and delivers what waits; most of it has left by then, just after its commit. */
@Component
class MailRoutine implements Routine {

    private static final Rhythm RHYTHM = new Rhythm.Every(Duration.ofMinutes(5));

    private final SignInRequests signIns;
    private final Delivery delivery;

    MailRoutine(SignInRequests signIns, Delivery delivery) {
        this.signIns = signIns;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "messages.delivery";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        signIns.answer();
        delivery.deliver();
    }
}
