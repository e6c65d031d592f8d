package org.hortillon.events.registration;

import java.util.List;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.hortillon.events.registration.RegistrationRules.Who;
import org.hortillon.kernel.Language;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What the team does about registrations: each act is noted. */
@Component
@Transactional
class Answering {

    private final Registrations registrations;
    private final ChangeRegistration change;
    private final EnterRegistration enter;
    private final Persons persons;
    private final Audit audit;

    Answering(
            Registrations registrations,
            ChangeRegistration change,
            EnterRegistration enter,
            Persons persons,
            Audit audit) {
        this.registrations = registrations;
        this.change = change;
        this.enter = enter;
        this.persons = persons;
        this.audit = audit;
    }

    /**
     * Accepts or refuses requests for one event, the first who asked first.
     *
     * @return how many could be answered
     */
    public int answer(UUID eventId, Event event, List<UUID> chosen, boolean accept) {
        var done = 0;
        for (var id : registrations.asked(eventId, chosen)) {
            if (change.act(id, accept ? Act.APPROVE : Act.REFUSE) instanceof Changed.Done) {
                audit.note(
                        accept ? "events.registration_accepted" : "events.registration_refused",
                        "event",
                        eventId,
                        event.title());
                done++;
            }
        }
        return done;
    }

    /** Registers somebody by hand; who is refused leaves no trace. */
    public Entered register(UUID eventId, Event event, RegistrationForm form, boolean regardless, Language language) {
        registrations.lock(eventId);
        var person = persons.recognise(new Name(form.givenName(), form.familyName()), form.email());
        var entered = enter.enter(
                eventId, new EnterRegistration.Entering(person, Who.TEAM, form.people(), regardless, language));
        switch (entered) {
            case Entered.In in -> audit.note("events.registration_added", "event", eventId, event.title());
            case Entered.Refused refused ->
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            case Entered.Already already -> {}
        }
        return entered;
    }
}
