package org.hortillon.people.profile;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hortillon.people.Name;
import org.hortillon.people.Persons;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.TestHub;

/** A person and what that person writes in the profile. */
public final class ProfileFixture {

    private ProfileFixture() {}

    /** A new person, as an application makes one. */
    public static UUID person(TestHub hub, String given, String family) {
        return hub.inTransaction(
                () -> hub.bean(Persons.class).recognise(new Name(given, family), given + "@exemple.fr"));
    }

    /** Sends the profile of Léa with these fields besides. */
    public static Answer save(Browser browser, Map<String, String> more) {
        var fields = new HashMap<>(Map.of(
                "prenom", "Léa",
                "nom", "Brêchet",
                "activite", "Sondes pour les marais",
                "telephone", "01 99 00 00 00",
                "presentation", "Je **mesure** l’eau.",
                "nouvelles", "Hydrologie, Électronique",
                "langues", "en",
                "liens", "https://www.exemple.fr/lea"));
        fields.putAll(more);
        return browser.submit("/moi", "/moi", fields);
    }
}
