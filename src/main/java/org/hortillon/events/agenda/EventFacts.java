package org.hortillon.events.agenda;

import java.time.Instant;
import java.util.List;
import org.hortillon.events.Lineup;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are told of an event beyond what the agenda shows.
 *
 * @param origin where this hub's pages are, as in {@code https://amiens.example}
 * @param hub the name of the hub
 * @param speakers those whom everybody may see
 */
record EventFacts(
        Instant now,
        String origin,
        String hub,
        Held held,
        List<Lineup.Speaker> speakers,
        List<Lineup.Partner> partners) {

    EventFacts {
        speakers = List.copyOf(speakers);
        partners = List.copyOf(partners);
    }

    /**
     * How an event is held, and when one registers.
     *
     * @param mode onsite, online or mixed
     * @param movedFrom when it was to begin before it was moved last
     * @param opensAt from when on one registers; at once when null
     * @param closesAt until when one registers; until it begins when null
     */
    record Held(
            String mode,
            @Nullable Instant movedFrom,
            @Nullable Instant opensAt,
            @Nullable Instant closesAt) {}
}
