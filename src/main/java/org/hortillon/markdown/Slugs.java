package org.hortillon.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Addresses of headings: their words without accents, each only once in a text. */
final class Slugs {

    private static final int LONGEST = 60;

    /** Taken by the frame of the page. */
    private final Set<String> taken = new HashSet<>(Set.of("main", "nav", "proof-panel", "proof-title"));

    String of(String words) {
        var slug = fold(words);
        var unique = slug;
        for (var n = 2; !taken.add(unique); n++) {
            unique = slug + "-" + n;
        }
        return unique;
    }

    static String fold(String words) {
        var plain = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        var cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
        return cut.isEmpty() ? "section" : cut;
    }
}
