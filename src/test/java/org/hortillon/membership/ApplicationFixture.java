package org.hortillon.membership;

import java.util.HashMap;
import java.util.Map;
import org.hortillon.testing.TestHub;

/** Applications, as forms and as records. */
public final class ApplicationFixture {

    private ApplicationFixture() {}

    /** A form that holds all it must. */
    public static Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "prenom", "Inès",
                "nom", "Marchand",
                "courriel", email,
                "profil", "freelance",
                "activite", "Cartographe des marais",
                "motivation", "Rencontrer\ndes gens d’ici.",
                "commune", "80021",
                "connu", "event",
                "accord", "oui"));
    }

    /** Sends it as a visitor does, and gives the word of the link in the receipt. */
    public static String apply(TestHub hub, String email) {
        var answer = hub.visitor().submit("/rejoindre", "/rejoindre", form(email));
        if (!answer.location().endsWith("/rejoindre/merci")) {
            throw new IllegalStateException("The form was refused: " + answer.status());
        }
        return secret(hub, email);
    }

    /** What lets the reader of the last mail to this address in. */
    public static String secret(TestHub hub, String email) {
        return hub.value(
                String.class,
                "select secret from messages.outgoing where recipient = ? order by created_at desc, id desc limit 1",
                email);
    }

    /** The path of the application's page for the team. */
    public static String page(TestHub hub, String email) {
        return "/equipe/candidatures/"
                + hub.value(String.class, "select key from membership.applications where email = ?", email);
    }

    /** What an act adds to its own fields: the version that the page showed. */
    public static Map<String, String> seen(TestHub hub, String email, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put(
                "vu",
                hub.value(String.class, "select version::text from membership.applications where email = ?", email));
        return form;
    }
}
