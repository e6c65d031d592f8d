package org.hortillon.events.planning;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.TestHub;

/** What a team types into the form of an event. */
public final class PlanningFixture {

    private PlanningFixture() {}

    /** An evening in the Salle des Moulins, 6 March 2025, for forty people. */
    public static Map<String, String> evening() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("titre", "Soirée de mars");
        fields.put("genre", "networking");
        fields.put("jour", "2025-03-06");
        fields.put("debut", "18:30");
        fields.put("fin", "20:30");
        fields.put("mode", "onsite");
        fields.put("lieu_nom", "Salle des Moulins");
        fields.put("commune", "80021");
        fields.put("places", "40");
        fields.put("groupe", "1");
        fields.put("attente", "oui");
        fields.put("offre_heures", "24");
        fields.put("texte", "On se **retrouve**.");
        return fields;
    }

    /** As {@link #evening}, with some fields otherwise: name and value in turn. */
    public static Map<String, String> evening(String... otherwise) {
        var fields = evening();
        for (var at = 0; at < otherwise.length; at += 2) {
            fields.put(otherwise[at], otherwise[at + 1]);
        }
        return fields;
    }

    /** A draft made on the site; gives its key. */
    public static String draft(Browser team, Map<String, String> fields) {
        var path = "/equipe/evenements/nouveau";
        return key(team.submit(path, path, fields));
    }

    /** The key of the event that an answer leads to. */
    public static String key(Answer answer) {
        return answer.header("Location").replaceFirst(".*/evenements/([^/?]+).*", "$1");
    }

    /** A published evening with so many registered people who have an address; gives its key. */
    public static String published(TestHub hub, int people) {
        var team = hub.signedIn(Role.TEAM);
        var key = draft(team, evening());
        team.submit("/equipe/evenements/" + key + "/preparation", "/equipe/evenements/" + key + "/publier", Map.of());
        register(hub, key, people, "seated");
        return key;
    }

    /** So many more people, each with an address, in this standing. */
    public static void register(TestHub hub, String key, int people, String state) {
        hub.execute("""
                with person as (
                    insert into people.people (key, given_name, family_name, email)
                    select ? || n, 'Ana', 'Inconnue', ? || n || '@exemple.fr' from generate_series(1, ?) n
                    returning id)
                insert into events.registrations (event_id, person_id, registered_at, state, turn, offered_until)
                select e.id, person.id, '2025-01-02', ?, 1, '2025-01-09'
                  from events.events e, person where e.key = ?""", state, state, people, state, key);
        hub.execute("""
                update events.events e
                   set taken = (select coalesce(sum(r.seats), 0) from events.registrations r where r.event_id = e.id and r.holds)
                 where e.key = ?""", key);
    }
}
