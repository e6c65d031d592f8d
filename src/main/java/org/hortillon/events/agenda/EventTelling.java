package org.hortillon.events.agenda;

import gg.jte.Content;
import java.time.Instant;
import org.hortillon.events.Lineup;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what search engines are told of an event: the same whoever looks, and nothing that not everybody may know. */
@Component
@Transactional(readOnly = true)
public class EventTelling {

    private final JdbcClient jdbc;
    private final Lineup lineup;
    private final Hubs hubs;

    EventTelling(JdbcClient jdbc, Lineup lineup, Hubs hubs) {
        this.jdbc = jdbc;
        this.lineup = lineup;
        this.hubs = hubs;
    }

    /** The block of data for the head of the page of {@code event}; pages of this hub are at {@code origin}. */
    public Content of(Event event, Instant now, String origin, Tr t) {
        var held = jdbc.sql("select mode, moved_from, opens_at, closes_at from events.agenda where key = ?")
                .param(event.key())
                .query(EventFacts.Held.class)
                .single();
        var facts = new EventFacts(
                now,
                origin,
                hubs.current().name(),
                held,
                lineup.speakers(event.key(), Audience.PUBLIC),
                lineup.partners(event.key()));
        return EventData.of(event, facts, t);
    }
}
