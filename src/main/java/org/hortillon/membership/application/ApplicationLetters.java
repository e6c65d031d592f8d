package org.hortillon.membership.application;

import java.util.UUID;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.springframework.stereotype.Component;

/** What an applicant is told by mail as soon as the form is sent. */
@Component
class ApplicationLetters {

    private final Outbox outbox;
    private final ApplicationLinks links;

    ApplicationLetters(Outbox outbox, ApplicationLinks links) {
        this.outbox = outbox;
        this.links = links;
    }

    void received(UUID application, ApplicationForm form, Language language) {
        put("membership.received", application, form, language);
    }

    /** To whoever applies again before the first application is answered. */
    void again(UUID application, ApplicationForm form, Language language) {
        put("membership.again", application, form, language);
    }

    private void put(String name, UUID application, ApplicationForm form, Language language) {
        outbox.put(Letter.service(name, form.email(), language)
                .with("name", form.givenName())
                .action(ApplicationLinks.PAGE)
                .secret(links.create(application)));
    }
}
