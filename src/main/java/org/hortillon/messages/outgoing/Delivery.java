package org.hortillon.messages.outgoing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, one mail after the other: claim, hand over, note. */
@Component
class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Outgoing outgoing;
    private final Outcomes outcomes;
    private final Postman postman;
    private final MailProperties properties;

    Delivery(Outgoing outgoing, Outcomes outcomes, Postman postman, MailProperties properties) {
        this.outgoing = outgoing;
        this.outcomes = outcomes;
        this.postman = postman;
        this.properties = properties;
    }

    /** For the current hub, outside a transaction. */
    void deliver() {
        if (properties.off()) {
            return;
        }
        outgoing.lapse();
        if (!properties.configured()) {
            outgoing.keep();
            return;
        }
        for (var turn = outgoing.claim(); turn.some(); turn = outgoing.claim()) {
            turn.mail().ifPresent(this::send);
        }
    }

    private void send(Mail mail) {
        if (!outcomes.note(mail, postman.carry(mail))) {
            LOG.warn("Mail {} took longer to send than it was claimed for", mail.messageId());
        }
    }
}
