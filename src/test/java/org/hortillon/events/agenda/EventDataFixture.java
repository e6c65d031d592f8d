package org.hortillon.events.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hortillon.events.Lineup;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An evening for twenty people with two speakers and two partners, and what is told of it. */
final class EventDataFixture {

    static final Instant STARTS = Instant.parse("2024-11-07T17:30:00Z");

    private static final Tr FRENCH = new Tr(Language.FR, ZoneId.of("Europe/Paris"));

    private EventDataFixture() {}

    @SuppressWarnings("unchecked")
    static Map<String, Object> read(Event event, Instant now, EventFacts.Held held) {
        return JsonMapper.shared().readValue(EventData.json(event, facts(now, held), FRENCH), Map.class);
    }

    static EventFacts facts(Instant now, EventFacts.Held held) {
        var speakers = List.of(
                new Lineup.Speaker("lea", "lea", "Léa", null, null, false),
                new Lineup.Speaker(null, "tom", "Tom", null, null, true));
        var partners = List.of(
                new Lineup.Partner("Agrilune", "agrilune", null),
                new Lineup.Partner("Mairie", null, "https://mairie.example"));
        return new EventFacts(now, "https://amiens.example", "Le Hub", held, speakers, partners);
    }

    static Event event(long registered, @Nullable LocalDate cancelledOn) {
        return new Event(
                "cafe",
                "Café </script>",
                null,
                "networking",
                STARTS,
                STARTS.plusSeconds(9000),
                LocalDate.of(2024, 11, 7),
                "Le Hangar",
                "1 quai Bélu",
                "Amiens",
                null,
                null,
                20,
                false,
                "Un **café**.",
                null,
                cancelledOn,
                "cafe.svg",
                registered,
                0);
    }
}
