package org.hortillon.events.agenda;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import org.hortillon.events.territory.OutsideEvent;

/**
 * One event at length.
 *
 * @param data what search engines are told of it
 * @param parts what other slices add, beside the text
 * @param announced which partners announce it too
 */
public record EventPage(
        Event event, Instant now, Content data, List<EventPart.Drawing> parts, List<OutsideEvent.Source> announced) {

    public EventState state() {
        return event.state(now);
    }
}
