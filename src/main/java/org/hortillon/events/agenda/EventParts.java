package org.hortillon.events.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What all slices add to the page of an event. */
@Component
public class EventParts {

    private final List<EventPart> parts;

    EventParts(List<EventPart> parts) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(EventPart::order)).toList();
    }

    public List<EventPart.Drawing> of(Event event, EventPart.Place place) {
        return parts.stream()
                .map(part -> part.of(event, place))
                .flatMap(Optional::stream)
                .toList();
    }
}
