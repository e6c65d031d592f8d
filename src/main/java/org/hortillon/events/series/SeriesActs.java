package org.hortillon.events.series;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hortillon.access.Audit;
import org.hortillon.events.planning.PlannedEvent;
import org.hortillon.events.planning.PlannedEvents;
import org.hortillon.events.planning.Planning;
import org.hortillon.hubs.Hubs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team does to a whole series: each act takes hold of all its events, or of none. */
@Component
@Transactional
class SeriesActs {

    private final SeriesStore store;
    private final PlannedEvents events;
    private final Planning planning;
    private final Audit audit;
    private final Hubs hubs;
    private final Clock clock;

    SeriesActs(SeriesStore store, PlannedEvents events, Planning planning, Audit audit, Hubs hubs, Clock clock) {
        this.store = store;
        this.events = events;
        this.planning = planning;
        this.audit = audit;
        this.hubs = hubs;
        this.clock = clock;
    }

    /** Makes an event on each of these days of its rule, as drafts or published; gives the key of the series. */
    String make(SeriesDraft draft, Collection<LocalDate> days, boolean published) {
        var id = store.add(draft);
        draft.rhythm().days(draft.first(), draft.last()).stream()
                .filter(days::contains)
                .forEach(day -> {
                    var key = events.add(draft.on(day), id);
                    if (published) {
                        events.find(key).ifPresent(event -> events.stand(event, "published", null, false));
                    }
                });
        audit.note("events.series_made", "series", id, draft.event().words().title());
        return store.key(id);
    }

    @Transactional(readOnly = true)
    List<PlannedEvent> toCome(String series) {
        return store.toCome(series, clock.instant());
    }

    /** Shows what a change would do to each. */
    @Transactional(readOnly = true)
    List<SeriesStep> steps(String series, SeriesChange change) {
        var zone = hubs.current().zone();
        return toCome(series).stream()
                .map(event -> {
                    var draft = change.of(event, zone);
                    return new SeriesStep(event, draft, planning.concerned(event, draft));
                })
                .toList();
    }

    /** Changes all that are to come, and tells whoever is concerned of each. */
    int change(Series series, SeriesChange change, String words) {
        var steps = steps(series.key(), change);
        steps.forEach(step -> planning.change(step.before(), step.draft(), words, false));
        audit.note("events.series_changed", "series", null, series.title());
        return steps.size();
    }

    int publish(Series series) {
        return (int) toCome(series.key()).stream().filter(planning::publish).count();
    }

    int cancel(Series series, String why) {
        return (int) toCome(series.key()).stream()
                .filter(event -> planning.cancel(event, why))
                .count();
    }

    /** Deletes its drafts; the series goes with the last of its events. */
    int delete(Series series) {
        var gone = (int) toCome(series.key()).stream()
                .filter(PlannedEvent::isDraft)
                .filter(planning::delete)
                .count();
        if (store.removeEmpty(series.key())) {
            audit.note("events.series_deleted", "series", null, series.title());
        }
        return gone;
    }

    /** How many would be told if all were called off. */
    @Transactional(readOnly = true)
    int concerned(String series) {
        return toCome(series).stream().mapToInt(planning::concerned).sum();
    }
}
