package org.hortillon.membership.review;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hortillon.access.Audit;
import org.hortillon.access.Viewer;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Refusal;
import org.hortillon.membership.application.PathRules;
import org.hortillon.membership.application.PathRules.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does about an application short of accepting it. Whoever acts on what is no longer so is told, and nothing is done. */
@Component
@Transactional
class Reviewing {

    private final ReviewStore store;
    private final ReviewLetters letters;
    private final Audit audit;
    private final Hubs hubs;
    private final Clock clock;

    Reviewing(ReviewStore store, ReviewLetters letters, Audit audit, Hubs hubs, Clock clock) {
        this.store = store;
        this.letters = letters;
        this.audit = audit;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Proposes a coffee, or another time for it. */
    public ReviewOutcome propose(String key, ReviewForm form) {
        return act(key, form, Act.PROPOSE, candidate -> {
            var zone = hubs.current().zone();
            var problems = ReviewRules.proposal(form, clock.instant(), zone);
            if (!problems.isEmpty()) {
                return new ReviewOutcome.Incomplete(problems);
            }
            var at = ReviewRules.moment(form, zone).orElseThrow();
            store.propose(candidate.id(), at, form.place());
            letters.coffee(candidate, at, form.place(), form.words());
            return done(candidate, Act.PROPOSE, form.words());
        });
    }

    /** Notes that the coffee was held. */
    public ReviewOutcome hold(String key, ReviewForm form) {
        return act(key, form, Act.HOLD, candidate -> {
            var zone = hubs.current().zone();
            var problems = ReviewRules.meeting(
                    form, candidate.receivedAt().atZone(zone).toLocalDate(), hubs.today());
            if (!problems.isEmpty()) {
                return new ReviewOutcome.Incomplete(problems);
            }
            store.held(candidate.id(), ReviewRules.day(form.date()).orElseThrow());
            return done(candidate, Act.HOLD, form.words());
        });
    }

    /** Refuses, in words of its own. */
    public ReviewOutcome refuse(String key, ReviewForm form) {
        return act(key, form, Act.REFUSE, candidate -> {
            var problems = ReviewRules.refusal(form);
            if (!problems.isEmpty()) {
                return new ReviewOutcome.Incomplete(problems);
            }
            store.refuse(candidate.id(), form.reason(), account(), clock.instant());
            letters.refused(candidate, form.text());
            return done(candidate, Act.REFUSE, form.text());
        });
    }

    /** Gives it to somebody of the team, or to nobody when no account is named. */
    public ReviewOutcome assign(String key, ReviewForm form, Set<UUID> team) {
        return seen(key, form, candidate -> {
            var to = form.account().isEmpty()
                    ? null
                    : team.stream()
                            .filter(one -> one.toString().equals(form.account()))
                            .findFirst()
                            .orElse(null);
            if (to == null && !form.account().isEmpty()) {
                return new ReviewOutcome.Incomplete(
                        Map.<String, Refusal>of("compte", ReviewRules.Problem.NOT_IN_THE_TEAM));
            }
            store.assign(candidate.id(), to);
            store.step(candidate.id(), to == null ? "release" : "assign", account(), "", clock.instant());
            return new ReviewOutcome.Done();
        });
    }

    /** Adds a note; notes never stand in each other's way. */
    public ReviewOutcome note(String key, ReviewForm form) {
        return taken(key, candidate -> {
            var problem = ReviewRules.written(form.text());
            if (problem.isPresent()) {
                return new ReviewOutcome.Incomplete(Map.<String, Refusal>of("texte", problem.get()));
            }
            store.step(candidate.id(), "note", account(), form.text(), clock.instant());
            return new ReviewOutcome.Done();
        });
    }

    /** Keeps how the application meets the hub's criteria. */
    public ReviewOutcome answer(String key, ReviewForm form, Map<UUID, ReviewStore.Answer> answers) {
        return seen(key, form, candidate -> {
            store.answer(candidate.id(), answers, account(), clock.instant());
            return new ReviewOutcome.Done();
        });
    }

    private ReviewOutcome act(String key, ReviewForm form, Act act, Function<Candidate, ReviewOutcome> work) {
        return seen(
                key,
                form,
                candidate -> PathRules.after(candidate.at(), act) instanceof PathRules.Stays stays
                        ? new ReviewOutcome.Stays(stays)
                        : work.apply(candidate));
    }

    private ReviewOutcome seen(String key, ReviewForm form, Function<Candidate, ReviewOutcome> work) {
        return taken(
                key,
                candidate ->
                        candidate.version() == form.version() ? work.apply(candidate) : new ReviewOutcome.Overtaken());
    }

    private ReviewOutcome taken(String key, Function<Candidate, ReviewOutcome> work) {
        return store.take(key).map(work).orElseGet(ReviewOutcome.Unknown::new);
    }

    private ReviewOutcome done(Candidate candidate, Act act, String said) {
        store.step(candidate.id(), act.code(), account(), said, clock.instant());
        audit.note("membership." + act.code(), "application", candidate.id(), candidate.name());
        return new ReviewOutcome.Done();
    }

    private static @Nullable UUID account() {
        return Viewer.current().account();
    }
}
