package org.hortillon.events.planning;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.events.Lineup;
import org.hortillon.events.territory.Clash;
import org.hortillon.events.territory.Clashes;
import org.hortillon.events.territory.DateAsked;
import org.hortillon.hubs.Hubs;
import org.hortillon.people.Audience;
import org.springframework.stereotype.Component;

/** What stands against the date of an event, as long as that can still be changed. */
@Component
class PlannedClashes {

    private final Clashes clashes;
    private final Lineup lineup;
    private final Hubs hubs;

    PlannedClashes(Clashes clashes, Lineup lineup, Hubs hubs) {
        this.clashes = clashes;
        this.lineup = lineup;
        this.hubs = hubs;
    }

    /** The gravest first; nothing of an event that is past or called off. */
    List<Clash> of(PlannedEvent event, Instant now) {
        if (event.isCancelled() || event.isPast(now)) {
            return List.of();
        }
        var speakers = lineup.speakers(event.key(), Audience.TEAM).stream()
                .map(Lineup.Speaker::name)
                .collect(Collectors.toSet());
        return clashes.of(new DateAsked(
                event.startsLocal(),
                event.endsLocal(),
                hubs.current().zone(),
                event.mode().equals("online") ? null : event.venue(),
                event.kind(),
                speakers,
                event.key()));
    }
}
