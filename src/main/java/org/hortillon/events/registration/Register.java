package org.hortillon.events.registration;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the public form: look at it, see that nobody floods, find out who it is, let them register. Whoever is registered
 * already is answered like anybody else, and told so by mail only: the page tells strangers nothing about an address.
 * Forms are counted in a transaction of their own: else all who share a network address would wait for each other's mails.
 */
@Component
class Register {

    private final Registrations registrations;
    private final EventQuestions questions;
    private final Floods floods;
    private final Persons persons;
    private final EnterRegistration enter;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Register(
            Registrations registrations,
            EventQuestions questions,
            Floods floods,
            Persons persons,
            EnterRegistration enter,
            PlatformTransactionManager transactions) {
        this.registrations = registrations;
        this.questions = questions;
        this.floods = floods;
        this.persons = persons;
        this.enter = enter;
        this.writing = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** From which network address a form came, and in which language. */
    record Over(String address, Language language) {}

    /** How a form was found: good, or answered already. */
    private sealed interface Looked {

        record Good(Terms terms, List<Question> asked) implements Looked {}

        record Answered(Registered by) implements Looked {}
    }

    /** Registers for the event of this key, or says why not; who is refused leaves no trace but the count of forms. */
    Registered register(String event, RegistrationForm form, Sender by, Over over) {
        return switch (Objects.requireNonNull(reading.execute(status -> look(event, form, by)))) {
            case Looked.Answered answered -> answered.by();
            case Looked.Good good
            when by.person().isEmpty() && floods.with(form.email(), over.address()) ->
                new Registered.Refused(RegistrationRules.Problem.TOO_MANY);
            case Looked.Good good ->
                Objects.requireNonNull(writing.execute(status -> register(good, form, by, over.language(), status)));
        };
    }

    private Looked look(String event, RegistrationForm form, Sender by) {
        var terms = registrations.terms(event);
        if (terms.isEmpty()) {
            return new Looked.Answered(new Registered.Unknown());
        }
        if (form.byProgram()) {
            return new Looked.Answered(new Registered.Thanks());
        }
        var asked = questions.of(terms.get().id(), by.who());
        var problems = FormRules.problems(form, by.person().isPresent(), terms.get(), asked);
        return problems.isEmpty()
                ? new Looked.Good(terms.get(), asked)
                : new Looked.Answered(new Registered.Incomplete(problems));
    }

    /** The event is locked before the person is looked for, here as everywhere, so nobody waits in a circle. */
    private Registered register(
            Looked.Good good, RegistrationForm form, Sender by, Language language, TransactionStatus status) {
        var event = good.terms().id();
        registrations.lock(event);
        var person = by.person()
                .orElseGet(() -> persons.recognise(new Name(form.givenName(), form.familyName()), form.email()));
        var entering = new EnterRegistration.Entering(person, by.who(), form.people(), false, language);
        return switch (enter.enter(event, entering)) {
            case Entered.In in -> {
                questions.keep(in.registration(), FormRules.answers(form, good.asked()));
                yield answer(by, in.registration());
            }
            case Entered.Already already ->
                by.person().isEmpty() && already.stranger().isPresent()
                        ? new Registered.Refused(already.stranger().get())
                        : answer(by, already.registration());
            case Entered.Refused refused -> {
                status.setRollbackOnly();
                yield new Registered.Refused(refused.why());
            }
        };
    }

    private static Registered answer(Sender by, UUID registration) {
        return by.person().isEmpty() ? new Registered.Thanks() : new Registered.Own(registration);
    }
}
