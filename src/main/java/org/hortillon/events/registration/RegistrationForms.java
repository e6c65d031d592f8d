package org.hortillon.events.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hortillon.access.Viewer;
import org.hortillon.events.agenda.Agenda;
import org.hortillon.events.agenda.Event;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.people.Persons;
import org.springframework.stereotype.Component;

/** What stands in the form of an event, for whoever looks. */
@Component
class RegistrationForms {

    private final Agenda agenda;
    private final RegistrationStandings standings;
    private final EventQuestions questions;
    private final Persons persons;
    private final Signatures signatures;
    private final Clock clock;

    RegistrationForms(
            Agenda agenda,
            RegistrationStandings standings,
            EventQuestions questions,
            Persons persons,
            Signatures signatures,
            Clock clock) {
        this.agenda = agenda;
        this.standings = standings;
        this.questions = questions;
        this.persons = persons;
        this.signatures = signatures;
        this.clock = clock;
    }

    /**
     * What is asked.
     *
     * @param known whether who comes is known
     */
    record Asked(Box.Room room, boolean known, List<Question> questions) {}

    Optional<Event> event(String key) {
        return agenda.find(key);
    }

    Sender sender(Viewer viewer) {
        return Sender.of(viewer, viewer.signedIn() ? persons.of(viewer) : Optional.empty());
    }

    Optional<Asked> asked(String event, Sender by) {
        return standings
                .terms(event)
                .map(terms -> new Asked(
                        Box.Room.of(terms, standings.waiting(terms.id()), by.who(), clock.instant()),
                        by.person().isPresent(),
                        questions.of(terms.id(), by.who())));
    }

    /** The code of the sender's registration that stands. */
    Optional<String> own(String event, Sender by) {
        return standings
                .terms(event)
                .flatMap(terms -> by.person().flatMap(person -> standings.own(terms.id(), person)))
                .filter(own -> !own.standing().isGivenUp())
                .map(own -> code(own.id()));
    }

    String code(UUID registration) {
        return signatures.sign(RegistrationLetters.PURPOSE, registration);
    }
}
