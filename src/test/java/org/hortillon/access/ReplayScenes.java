package org.hortillon.access;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hortillon.events.EventsFixture;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.testing.TestHub;

/** What the demo does not have at the hour at which its clock stands, so that its forms are there. */
record ReplayScenes(TestHub hub) {

    private static final String NOW = "rejeu";
    private static final String YESTERDAY = "veille";

    /** What is written into fields that ask for something particular. */
    static final Map<String, String> ANSWERS = Map.ofEntries(
            Map.entry("agendas adresse", "https://exemple.fr/agenda.ics"),
            Map.entry("ferme", ""),
            Map.entry("ouvre", ""),
            Map.entry("modifier titre", "Un autre titre"),
            Map.entry("places places", "2"),
            Map.entry("regle", ""),
            Map.entry("jours", ""),
            Map.entry("heures", ""),
            Map.entry("fin", "20:00"),
            Map.entry("jour_fin", ""),
            Map.entry("f-expires", ""),
            Map.entry("f-image", ""));

    ReplayScenes {
        EventsFixture.event(hub, NOW, "2024-12-15T09:30");
        EventsFixture.registrations(hub, NOW, 6, "");
        EventsFixture.registrations(hub, NOW, 2, "asked");
        EventsFixture.event(hub, YESTERDAY, "2024-12-14T18:00");
        EventsFixture.registrations(hub, YESTERDAY, 3, "");
        EventsFixture.registrations(hub, YESTERDAY, 3, "attended");
        hub.execute("""
                update events.registrations set state = 'offered', offered_until = '2024-12-15T09:00:00Z'
                 where id in (select r.id from events.registrations r join events.events e on e.id = r.event_id
                               where e.key = ? order by r.id limit 2)""", NOW);
        hub.execute("update people.people set email = key || '@exemple.fr' where key ~ '^(rejeu|veille)-'");
        hub.execute("update events.events set group_most = 4 where key = ?", NOW);
    }

    /** What whoever is registered is shown: the offers, the day itself and the day after. */
    List<String> visitor() {
        var offered = links(NOW, "offered", "registration", "/inscriptions/");
        var seated = links(NOW, "seated", "registration", "/inscriptions/");
        var came = links(YESTERDAY, "attended", "survey", "/avis/");
        return Stream.of(offered, seated, came).flatMap(List::stream).toList();
    }

    /** The door of today, what became of yesterday, and pages to which only a search leads. */
    List<String> team() {
        return List.of(
                "/equipe/evenements/" + NOW + "/accueil",
                "/equipe/evenements/" + NOW,
                "/equipe/evenements/" + YESTERDAY + "/presences",
                "/equipe/personnes/rejeu-1/donnees");
    }

    private List<String> links(String event, String state, String purpose, String path) {
        return hub
                .rows(
                        "select r.id from events.registrations r join events.events e on e.id = r.event_id where e.key = ? and r.state = ? order by r.id",
                        event,
                        state)
                .stream()
                .map(row -> path
                        + hub.inHub(() -> hub.bean(Signatures.class)
                                .sign(purpose, UUID.fromString(String.valueOf(row.get("id"))))))
                .toList();
    }
}
