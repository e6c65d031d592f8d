package org.hortillon.events.agenda;

import gg.jte.Content;
import java.time.Instant;

/**
 * One event at length.
 *
 * @param data what search engines are told of it
 */
public record EventPage(Event event, Instant now, Content data) {

    public EventState state() {
        return event.state(now);
    }
}
