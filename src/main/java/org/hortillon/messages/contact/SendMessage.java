package org.hortillon.messages.contact;

import java.time.Clock;
import java.time.Duration;
import org.hortillon.access.Limits;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message from a visitor: look at it, see that nobody floods, store it, tell the hub. */
@Component
class SendMessage {

    /** Many people may share one address, in a school or behind a proxy. */
    static final int LIMIT_PER_HOUR = 10;

    private final ContactRequests requests;
    private final Limits limits;
    private final Hubs hubs;
    private final Outbox outbox;
    private final Clock clock;

    SendMessage(ContactRequests requests, Limits limits, Hubs hubs, Outbox outbox, Clock clock) {
        this.requests = requests;
        this.limits = limits;
        this.hubs = hubs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Takes the message that came from this network address, or says why not. */
    @Transactional
    public ContactOutcome send(ContactForm form, String address, Language language) {
        if (form.byProgram()) {
            return new ContactOutcome.Received();
        }
        var problems = ContactRules.problems(form);
        if (!problems.isEmpty()) {
            return new ContactOutcome.Incomplete(problems);
        }
        if (!limits.allows("messages.contact", address, LIMIT_PER_HOUR, Duration.ofHours(1))) {
            return new ContactOutcome.TooMany();
        }
        requests.store(form, language, clock.instant());
        tellTheHub(form);
        return new ContactOutcome.Received();
    }

    /** The hub's own address hears of it, where it has one; whoever wrote gets no mail, as the address may be anybody's. */
    private void tellTheHub(ContactForm form) {
        var hub = hubs.current();
        var address = hub.email();
        if (address != null) {
            var t = new Tr(Language.FR, hub.zone());
            outbox.put(Letter.service("messages.arrived", address, t.language())
                    .with("name", form.name())
                    .with("about", t.get("messages.subject." + form.subject()))
                    .action("/equipe/messages"));
        }
    }
}
