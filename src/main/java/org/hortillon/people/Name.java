package org.hortillon.people;

import java.text.Normalizer;
import java.util.Locale;

/** What a person is called. */
public record Name(String given, String family) {

    private static final int LONGEST = 60;

    public Name {
        given = given.strip();
        family = family.strip();
    }

    /** {@code Marie Anne Test} as given name and the rest, for names that were written in one. */
    public static Name of(String whole) {
        var words = whole.strip().split("\\s+", 2);
        return new Name(words[0], words.length == 1 ? "" : words[1]);
    }

    public String whole() {
        return (given + " " + family).strip();
    }

    /** The words of the name for an address, without accents: {@code lea-brechet}; {@code personne} when none is left. */
    public String slug() {
        var plain = Normalizer.normalize(whole().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length())).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? "personne" : cut;
    }
}
