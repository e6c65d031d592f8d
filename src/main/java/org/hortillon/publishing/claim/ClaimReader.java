package org.hortillon.publishing.claim;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.hortillon.markdown.Markdown;

/** Reads the claims of a Markdown or plain text, French or English. */
public final class ClaimReader {

    private static final Set<String> FRENCH = Set.of(
            "le", "la", "les", "des", "une", "et", "dans", "pour", "est", "du", "en", "nous", "avec", "sur", "au");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "in", "to", "for", "is", "with", "our", "we", "this", "has", "have", "was", "by");

    /** "+ de 400 participants" at the head of a line is more than 400, and no item of a list. */
    private static final Pattern PLUS = Pattern.compile("(?m)^([ \\t]{0,3}\\[?)\\+ (?=de |d['’])");

    /** More numbers than any report has: whoever sends more wants to keep a core busy. */
    public static final int MOST = 2_000;

    private ClaimReader() {}

    /** The claims of {@code text} in its order, {@link #MOST} at most, what lies after {@code end} being the future. */
    public static List<Claim> read(String text, Language language, YearMonth end) {
        return Markdown.passages(prose(text)).stream()
                .flatMap(passage -> PassageReader.claims(passage, language, end).stream())
                .limit(MOST)
                .sorted(Comparator.comparingInt(Claim::start))
                .toList();
    }

    /** {@code text} as it is read, each character in its place. */
    public static String prose(String text) {
        return PLUS.matcher(text).replaceAll("$1+\u00a0");
    }

    /** The language in which {@code text} is written, by its little words. */
    public static Language language(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1);
        var french = 0;
        var english = 0;
        for (var word : words) {
            french += FRENCH.contains(word) ? 1 : 0;
            english += ENGLISH.contains(word) ? 1 : 0;
        }
        return english > french ? Language.EN : Language.FR;
    }
}
