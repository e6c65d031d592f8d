package org.hortillon.accounts.welcome;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hortillon.kernel.EmailAddress;
import org.springframework.util.MultiValueMap;

/**
 * What is said of a new hub.
 *
 * @param person the name of its first administrator
 * @param sectors the keys of those that it begins with
 */
public record WelcomeForm(
        String code, String name, String town, String territory, String person, String email, List<String> sectors) {

    private static final int LONGEST = 120;
    private static final int KEY_LONGEST = 60;

    static WelcomeForm fresh(String code) {
        return new WelcomeForm(
                code,
                "",
                "",
                "",
                "",
                "",
                Sector.OFFERED.stream().map(Sector::key).toList());
    }

    static WelcomeForm of(MultiValueMap<String, String> fields) {
        return new WelcomeForm(
                one(fields, "code"),
                one(fields, "nom"),
                one(fields, "ville"),
                one(fields, "territoire"),
                one(fields, "personne"),
                one(fields, "courriel"),
                List.copyOf(fields.getOrDefault("secteur", List.of())));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /** The fields that are missing, too long, or no address, in the order of the page. */
    List<String> problems() {
        var wrong = new ArrayList<String>();
        check(wrong, "nom", name);
        check(wrong, "ville", town);
        check(wrong, "territoire", territory);
        check(wrong, "personne", person);
        if (email.length() > LONGEST || !EmailAddress.isComplete(email)) {
            wrong.add("courriel");
        }
        return wrong;
    }

    private static void check(List<String> wrong, String field, String value) {
        if (value.isEmpty() || value.length() > LONGEST) {
            wrong.add(field);
        }
    }

    /** {@code amiens-next} for {@code Amiens Next!}. */
    String key() {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "hub" : plain.substring(0, Math.min(plain.length(), KEY_LONGEST));
    }

    List<Sector> chosen() {
        return Sector.OFFERED.stream()
                .filter(sector -> sectors.contains(sector.key()))
                .toList();
    }
}
