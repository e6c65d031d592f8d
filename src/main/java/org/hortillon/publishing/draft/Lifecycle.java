package org.hortillon.publishing.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hortillon.access.Viewer;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.article.Renames;
import org.hortillon.publishing.draft.Draft.State;
import org.hortillon.publishing.draft.Outcome.Why;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Leads a draft to its readers: writing, review, scheduled, published. Who did what is noted. */
@Component
@Transactional
class Lifecycle {

    private final Drafts drafts;
    private final KeptDrafts kept;
    private final Readiness readiness;
    private final Release release;
    private final Clock clock;

    Lifecycle(Drafts drafts, KeptDrafts kept, Readiness readiness, Release release, Clock clock) {
        this.drafts = drafts;
        this.kept = kept;
        this.readiness = readiness;
        this.release = release;
        this.clock = clock;
    }

    /** A step that somebody asks for, having seen revision {@code head}, with what they say of it. */
    record Asked(String slug, int head, String note, Viewer by) {}

    /** Asks the others to read it. */
    public Optional<Outcome> submit(Asked asked) {
        return step(
                asked,
                draft -> draft.state() == State.WRITING ? to(draft, State.REVIEW, "submitted", asked) : changed(draft));
    }

    /** Gives it back to its author, from review or from its schedule. */
    public Optional<Outcome> giveBack(Asked asked) {
        return step(asked, draft -> switch (draft.state()) {
            case REVIEW -> to(draft, State.WRITING, "returned", asked);
            case SCHEDULED -> to(draft, State.WRITING, "unscheduled", asked);
            case WRITING, PUBLISHED -> changed(draft);
        });
    }

    /** Lets it come out by itself at an hour ahead, if it is ready now; it is looked at again then. */
    public Optional<Outcome> schedule(Asked asked, @Nullable Instant at, Tr t) {
        return step(asked, draft -> {
            if (at == null || !at.isAfter(clock.instant())) {
                return new Outcome.Refused(draft, Why.HOUR);
            }
            return ready(draft, asked.note(), t).orElseGet(() -> {
                var dated = release.dated(draft, t.day(at), asked.by());
                kept.state(dated, State.SCHEDULED, at, reason(asked.note()));
                kept.step(draft.id(), "scheduled", asked.by().name(), t.moment(at));
                return done(draft);
            });
        });
    }

    /** Lets readers have it now. */
    public Optional<Outcome> publish(Asked asked, Tr t) {
        return step(
                asked,
                draft -> ready(draft, asked.note(), t).orElseGet(() -> {
                    release.publish(draft, asked.note(), asked.by());
                    return done(draft);
                }));
    }

    /** Takes it away from readers; its seals stay. */
    public Optional<Outcome> withdraw(Asked asked) {
        return step(asked, draft -> {
            if (!release.withdraw(draft)) {
                return new Outcome.Refused(draft, Why.NOT_OUT);
            }
            return to(draft, State.WRITING, "withdrawn", asked);
        });
    }

    /** Gives it another address; readers are led from the old one once it is published. */
    public Optional<Outcome> move(Asked asked, String slug) {
        return step(asked, draft -> {
            if (!Renames.isSlug(slug) || (!slug.equals(draft.slug()) && !kept.move(draft, slug))) {
                return new Outcome.Refused(draft, Why.ADDRESS);
            }
            if (!slug.equals(draft.slug()) && draft.state() == State.PUBLISHED) {
                kept.state(draft, State.WRITING, null, null);
            }
            kept.step(draft.id(), "moved", asked.by().name(), draft.slug() + " → " + slug);
            return new Outcome.Done(drafts.find(slug).orElseThrow());
        });
    }

    /** Publishes a draft whose hour has come; one that is no longer ready is held back, and the team sees why. */
    public void come(String slug, Tr t) {
        var draft = drafts.lock(slug).filter(found -> found.state() == State.SCHEDULED);
        draft.ifPresent(found -> {
            var by = new Viewer(null, null, lastStep(found), java.util.Set.of());
            var reason = found.reason() == null ? "" : found.reason();
            if (ready(found, reason, t).isEmpty()) {
                release.publish(found, reason, by);
            } else {
                kept.state(found, State.REVIEW, null, found.reason());
                kept.step(found.id(), "held_back", by.name(), "");
            }
        });
    }

    private String lastStep(Draft draft) {
        return drafts.steps(draft).stream()
                .filter(step -> step.kind().equals("scheduled"))
                .findFirst()
                .map(Step::doneBy)
                .orElse("");
    }

    private Optional<Outcome> step(Asked asked, Function<Draft, Outcome> doing) {
        return drafts.lock(asked.slug())
                .map(draft -> draft.head() == asked.head() ? doing.apply(draft) : changed(draft));
    }

    /** What forbids publication; nothing when nothing does. A form that is sent twice publishes once. */
    private Optional<Outcome> ready(Draft draft, String reason, Tr t) {
        if (draft.state() == State.PUBLISHED) {
            return Optional.of(changed(draft));
        }
        if (draft.amends() && reason.isBlank()) {
            return Optional.of(new Outcome.Refused(draft, Why.REASON));
        }
        var ready = readiness.check(draft, t);
        return ready.isReady() ? Optional.empty() : Optional.of(new Outcome.NotReady(draft, ready));
    }

    private Outcome to(Draft draft, State state, String kind, Asked asked) {
        kept.state(draft, state, null, draft.reason());
        kept.step(draft.id(), kind, asked.by().name(), asked.note());
        return done(draft);
    }

    private static @Nullable String reason(String note) {
        return note.isBlank() ? null : note.strip();
    }

    private static Outcome changed(Draft draft) {
        return new Outcome.Refused(draft, Why.CHANGED);
    }

    private Outcome done(Draft draft) {
        return new Outcome.Done(drafts.find(draft.slug()).orElseThrow());
    }
}
