package org.hortillon.publishing.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.markdown.MarkdownText;
import org.hortillon.publishing.statement.Folding;

/**
 * What in a text hinders readers who hear it or who do not see its pictures, as far as a text can tell: after the RGAA's
 * criteria 1.3 (pictures) and 6.1 (links). Headings that skip a level are drawn without the gap.
 */
final class Hindrances {

    /** The RGAA asks for short alternatives; longer ones belong into the text. */
    private static final int LONGEST_ALTERNATIVE = 140;

    private static final Pattern FILE =
            Pattern.compile("(?i)\\S+\\.(?:png|jpe?g|gif|svg|webp)|image|photo|picture|img\\S*");
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Set<String> SAY_NOTHING = Set.of(
            "ici",
            "cliquez ici",
            "cliquer ici",
            "lien",
            "ce lien",
            "lire",
            "lire la suite",
            "suite",
            "en savoir plus",
            "plus",
            "voir",
            "voir plus",
            "here",
            "click here",
            "link",
            "this link",
            "read",
            "read more",
            "more",
            "see more",
            "learn more");

    private Hindrances() {}

    /** One of them; {@code code} is a message key. */
    record Found(int line, String code, String words) {}

    static List<Found> of(MarkdownText text) {
        var found = new ArrayList<Found>();
        for (var reference : text.references()) {
            var words = reference.words().strip();
            if (reference.picture()) {
                if (FILE.matcher(words).matches()) {
                    found.add(new Found(reference.line(), "publishing.ready.page.file", words));
                } else if (words.length() > LONGEST_ALTERNATIVE) {
                    found.add(new Found(reference.line(), "publishing.ready.page.long", words));
                }
            } else if (words.isEmpty() || ADDRESS.matcher(words).matches() || saysNothing(words)) {
                found.add(new Found(
                        reference.line(),
                        "publishing.ready.page.link",
                        words.isEmpty() ? reference.destination() : words));
            }
        }
        return found;
    }

    private static boolean saysNothing(String words) {
        return SAY_NOTHING.contains(
                Folding.fold(words).replaceAll("[^a-z ]", "").strip());
    }
}
