package org.hortillon.events.planning;

import java.time.Clock;
import java.util.Optional;
import org.hortillon.access.Audit;
import org.hortillon.events.WaitingList;
import org.hortillon.events.planning.Notices.Kind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The acts of the team on one event. Each that people have to know of is told to them in the same transaction. */
@Component
@Transactional
public class Planning {

    private static final String DRAFT = "draft";
    private static final String PUBLISHED = "published";

    private final PlannedEvents events;
    private final Notices notices;
    private final Audit audit;
    private final WaitingList waiting;
    private final Clock clock;

    Planning(PlannedEvents events, Notices notices, Audit audit, WaitingList waiting, Clock clock) {
        this.events = events;
        this.notices = notices;
        this.audit = audit;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PlannedEvent> find(String key) {
        return events.find(key);
    }

    /** How many people have to be told before this change is made. */
    @Transactional(readOnly = true)
    public int concerned(PlannedEvent before, EventDraft draft) {
        return draft.moves(before) ? notices.concerned(before) : 0;
    }

    /** How many people have to be told when it is called off. */
    @Transactional(readOnly = true)
    public int concerned(PlannedEvent event) {
        return notices.concerned(event);
    }

    /** Makes a draft; gives its key. */
    public String make(EventDraft draft) {
        var key = events.add(draft, null);
        audit.note("events.event_made", "event", null, draft.words().title());
        return key;
    }

    /**
     * Changes an event by itself, and tells whoever is concerned.
     *
     * @return false when somebody else changed it meanwhile
     */
    public boolean change(PlannedEvent before, EventDraft draft, String words) {
        return change(before, draft, words, true);
    }

    /** As {@link #change(PlannedEvent, EventDraft, String)}; one that is changed with its series is not set apart. */
    public boolean change(PlannedEvent before, EventDraft draft, String words, boolean apart) {
        var told = concerned(before, draft) > 0;
        if (!events.change(before, draft, apart)) {
            return false;
        }
        audit.note("events.event_changed", "event", before.id(), draft.words().title());
        if (told) {
            tell(before.key(), Kind.CHANGED, words);
        }
        if (draft.seating().capacity() > before.capacity()) {
            waiting.advance(before.id());
        }
        return true;
    }

    public boolean publish(PlannedEvent event) {
        var done = event.isDraft() && !event.isCancelled() && events.stand(event, PUBLISHED, null, false);
        return noted(done, "events.event_published", event);
    }

    /** Back to a draft, while nobody has registered. */
    public boolean withdraw(PlannedEvent event) {
        var free = !event.isDraft()
                && !event.isPast(clock.instant())
                && event.registered() == 0
                && notices.concerned(event) == 0;
        return noted(
                free && events.stand(event, DRAFT, event.cancelledWhy(), event.isCancelled()),
                "events.event_withdrawn",
                event);
    }

    /** Calls it off; nobody is told of what was never published, or is over. */
    public boolean cancel(PlannedEvent event, String why) {
        var tells = notices.concerned(event) > 0;
        var done = !event.isCancelled() && events.stand(event, event.state(), why.isEmpty() ? null : why, true);
        if (done && tells) {
            tell(event.key(), Kind.CANCELLED, why);
        }
        return noted(done, "events.event_cancelled", event);
    }

    /** It takes place after all. */
    public boolean restore(PlannedEvent event, String words) {
        var done = event.isCancelled() && events.stand(event, event.state(), null, false);
        if (done && !event.isDraft() && !event.isPast(clock.instant())) {
            tell(event.key(), Kind.RESTORED, words);
        }
        return noted(done, "events.event_restored", event);
    }

    public boolean delete(PlannedEvent event) {
        return noted(events.delete(event), "events.event_deleted", event);
    }

    private void tell(String key, Kind kind, String words) {
        events.find(key).ifPresent(event -> notices.tell(event, kind, words));
    }

    private boolean noted(boolean done, String act, PlannedEvent event) {
        if (done) {
            audit.note(act, "event", event.id(), event.title());
        }
        return done;
    }
}
