package org.hortillon.membership.review;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Refusal;
import org.hortillon.membership.application.PathRules;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes a member of an applicant: only now a person, recognised by the address or new. */
@Component
class Accepting {

    private final ReviewStore store;
    private final NewMemberships memberships;
    private final ReviewLetters letters;
    private final Persons persons;
    private final Audit audit;
    private final Clock clock;

    Accepting(
            ReviewStore store,
            NewMemberships memberships,
            ReviewLetters letters,
            Persons persons,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.memberships = memberships;
        this.letters = letters;
        this.persons = persons;
        this.audit = audit;
        this.clock = clock;
    }

    /** Accepts an application; person, membership, state, mail and journal are kept together, or none of them. */
    @Transactional
    public ReviewOutcome accept(String key, ReviewForm form) {
        var found = store.take(key);
        if (found.isEmpty()) {
            return new ReviewOutcome.Unknown();
        }
        var candidate = found.get();
        if (candidate.version() != form.version()) {
            return new ReviewOutcome.Overtaken();
        }
        if (PathRules.after(candidate.at(), PathRules.Act.ACCEPT) instanceof PathRules.Stays stays) {
            return new ReviewOutcome.Stays(stays);
        }
        var problems = problems(candidate, form);
        if (!problems.isEmpty()) {
            return new ReviewOutcome.Incomplete(problems);
        }
        welcome(candidate, form);
        return new ReviewOutcome.Done();
    }

    private Map<String, Refusal> problems(Candidate candidate, ReviewForm form) {
        var problems = new LinkedHashMap<>(ReviewRules.acceptance(form, memberships.day(candidate.receivedAt())));
        var known = persons.known(address(candidate));
        if (!form.sponsor().isEmpty()) {
            if (memberships.sponsor(form.sponsor()).isEmpty()) {
                problems.put("parrain", ReviewRules.Problem.NOT_A_SPONSOR);
            } else if (known.map(UUID::toString).filter(form.sponsor()::equals).isPresent()) {
                problems.put("parrain", ReviewRules.Problem.SPONSORS_ONESELF);
            }
        }
        ReviewRules.day(form.date())
                .filter(day -> known.isPresent() && memberships.overlaps(known.get(), day))
                .ifPresent(day -> problems.put("date", ReviewRules.Problem.ALREADY_MEMBER));
        return problems;
    }

    private void welcome(Candidate candidate, ReviewForm form) {
        var name =
                new Name(Objects.requireNonNull(candidate.givenName()), Objects.requireNonNull(candidate.familyName()));
        var person = persons.recognise(name, address(candidate));
        persons.speaks(person, candidate.speaks());
        var membership = memberships.open(person, candidate, form);
        store.accept(candidate.id(), membership, Viewer.current().account(), clock.instant());
        store.step(candidate.id(), "accept", Viewer.current().account(), form.words(), clock.instant());
        letters.accepted(candidate, person, memberships.name(form.sponsor()), form.words());
        audit.note("membership.accept", "application", candidate.id(), candidate.name());
    }

    private static String address(Candidate candidate) {
        return Objects.requireNonNull(candidate.email());
    }
}
