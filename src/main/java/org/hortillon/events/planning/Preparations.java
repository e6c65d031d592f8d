package org.hortillon.events.planning;

import java.time.Clock;
import java.util.Optional;
import org.hortillon.events.planning.Notices.Kind;
import org.hortillon.events.venue.Venue;
import org.hortillon.events.venue.Venues;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to know of an event before it. */
@Component
@Transactional(readOnly = true)
class Preparations {

    private final PlannedEvents events;
    private final Notices notices;
    private final Venues venues;
    private final PlannedClashes clashes;
    private final Clock clock;

    Preparations(PlannedEvents events, Notices notices, Venues venues, PlannedClashes clashes, Clock clock) {
        this.events = events;
        this.notices = notices;
        this.venues = venues;
        this.clashes = clashes;
        this.clock = clock;
    }

    Optional<PreparationPage> of(String key, String done) {
        return events.find(key)
                .map(event -> new PreparationPage(
                        event,
                        clock.instant(),
                        place(event),
                        clashes.of(event, clock.instant()),
                        notices.concerned(event),
                        notices.of(event.id()),
                        done));
    }

    /** How many will be told. */
    int concerned(PlannedEvent event, Kind kind) {
        return kind == Kind.RESTORED ? notices.toRestore(event) : notices.concerned(event);
    }

    private @Nullable Venue place(PlannedEvent event) {
        return event.venueKey() == null ? null : venues.find(event.venueKey()).orElse(null);
    }
}
