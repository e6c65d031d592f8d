package org.hortillon.events.registration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.events.ticket.Signatures;
import org.hortillon.testing.Answer;
import org.hortillon.testing.TestHub;

/** People who register by the form, as the lists show them. */
public final class RegistrationFixture {

    private RegistrationFixture() {}

    public static String form(String event) {
        return "/evenements/" + event + "/inscription";
    }

    /** A visitor registers by this address. */
    public static Answer register(TestHub hub, String event, String email) {
        return hub.visitor().submit(form(event), form(event), fields(email));
    }

    public static Map<String, String> fields(String email) {
        return new HashMap<>(Map.of("prenom", "Inès", "nom", "Test", "courriel", email));
    }

    /** Where the registration of this address stands. */
    public static String state(TestHub hub, String email) {
        return hub.value(
                String.class,
                "select r.state from events.registrations r join people.people p on p.id = r.person_id where p.email = ?",
                email);
    }

    /** The path of the page of the registration of this address. */
    public static String link(TestHub hub, String email) {
        var id = hub.value(
                UUID.class,
                "select r.id from events.registrations r join people.people p on p.id = r.person_id where p.email = ?",
                email);
        return "/inscriptions/" + hub.inHub(() -> hub.bean(Signatures.class).sign("registration", id));
    }

    /** The names of the letters to this address, the first first. */
    public static List<String> letters(TestHub hub, String email) {
        return hub.rows("select name from messages.outgoing where recipient = ? order by id", email).stream()
                .map(row -> String.valueOf(row.get("name")).replace("events.registration.", ""))
                .toList();
    }

    /** Sends the form behind a link. */
    public static Answer act(TestHub hub, String email, String act) {
        var link = link(hub, email);
        return hub.visitor().submit(link, link + "/" + act, Map.of());
    }
}
