package org.hortillon.events.registration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hortillon.access.Limits;
import org.hortillon.kernel.Language;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Takes the public form: look at it, see that nobody floods, find out who it is, let them register. Whoever is registered
 * already is answered like anybody else, and told so by mail only: the page tells strangers nothing about an address.
 */
@Component
class Register {

    private final Registrations registrations;
    private final EventQuestions questions;
    private final Limits limits;
    private final Persons persons;
    private final EnterRegistration enter;
    private final int mostAnHour;

    Register(
            Registrations registrations,
            EventQuestions questions,
            Limits limits,
            Persons persons,
            EnterRegistration enter,
            @Value("${hortillon.registrations-an-hour:30}") int mostAnHour) {
        this.registrations = registrations;
        this.questions = questions;
        this.limits = limits;
        this.persons = persons;
        this.enter = enter;
        this.mostAnHour = mostAnHour;
    }

    /** From which network address a form came, and in which language. */
    record Over(String address, Language language) {}

    /** Registers for the event of this key, or says why not; who is refused leaves no trace. */
    @Transactional
    public Registered register(String event, RegistrationForm form, Sender by, Over over) {
        var terms = registrations.terms(event);
        if (terms.isEmpty()) {
            return new Registered.Unknown();
        }
        if (form.byProgram()) {
            return new Registered.Thanks();
        }
        var asked = questions.of(terms.get().id(), by.who());
        var problems = FormRules.problems(form, by.person().isPresent(), terms.get(), asked);
        if (!problems.isEmpty()) {
            return new Registered.Incomplete(problems);
        }
        if (by.person().isEmpty() && floods(form, over.address())) {
            return new Registered.Refused(RegistrationRules.Problem.TOO_MANY);
        }
        return register(terms.get(), form, by, over.language(), asked);
    }

    /** Many people may share one network address, in a school or behind a proxy; few share one of mail. */
    private boolean floods(RegistrationForm form, String address) {
        return !limits.allows("events.register", address, mostAnHour, Duration.ofHours(1))
                || !limits.allows("events.register_mail", form.email(), mostAnHour, Duration.ofHours(1));
    }

    /** The event is locked before the person is looked for, here as everywhere, so nobody waits in a circle. */
    private Registered register(
            Terms terms, RegistrationForm form, Sender by, Language language, List<Question> asked) {
        registrations.lock(terms.id());
        var person = by.person()
                .orElseGet(() -> persons.recognise(new Name(form.givenName(), form.familyName()), form.email()));
        var entering = new EnterRegistration.Entering(person, by.who(), form.people(), false, language);
        return switch (enter.enter(terms.id(), entering)) {
            case Entered.In in -> {
                questions.keep(in.registration(), FormRules.answers(form, asked));
                yield answer(by, in.registration());
            }
            case Entered.Already already ->
                by.person().isEmpty() && already.stranger().isPresent()
                        ? new Registered.Refused(already.stranger().get())
                        : answer(by, already.registration());
            case Entered.Refused refused -> {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Registered.Refused(refused.why());
            }
        };
    }

    private static Registered answer(Sender by, UUID registration) {
        return by.person().isEmpty() ? new Registered.Thanks() : new Registered.Own(registration);
    }
}
