package org.hortillon.publishing.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words before and after a number that say how strictly it is meant. */
public final class Modalities {

    /** In this order: "pas moins de" before "moins de". */
    private static final Map<Modality, Pattern> BEFORE = new LinkedHashMap<>();

    private static final Map<Modality, Pattern> AFTER = new LinkedHashMap<>();

    static {
        before(
                Modality.AT_LEAST,
                "au moins|au minimum|pas moins de|pas moins d'|au bas mot|at least|no fewer than"
                        + "|no less than|not less than|≥|>=");
        before(
                Modality.AT_MOST,
                "au plus|au maximum|jusqu'a|pas plus de|pas plus d'|at most|up to|no more than"
                        + "|not more than|≤|<=");
        before(
                Modality.MORE_THAN,
                "plus de|plus d'|\\+ de|\\+ d'|au-dela de|au dela de|superieure? a|superieurs a"
                        + "|superieures a|more than|over|above|>");
        before(Modality.LESS_THAN, "moins de|moins d'|inferieure? a|less than|fewer than|under|below|<");
        before(
                Modality.ABOUT,
                "pres de|pres d'|environ|autour de|autour d'|quelque|quelques|a peu pres|presque"
                        + "|about|around|nearly|almost|some|approximately|roughly|circa|~|≈");
        after(Modality.AT_LEAST, "\\+|ou plus|et plus|or more|au moins|au minimum|minimum|at least");
        after(Modality.AT_MOST, "au plus|au maximum|maximum|at most|ou moins|or fewer|or less");
        after(Modality.ABOUT, "environ|a peu pres|or so|approximately");
    }

    private Modalities() {}

    private static void before(Modality modality, String words) {
        BEFORE.put(modality, Pattern.compile(".*(?:^|[^\\p{L}])(?:" + words + ") ?(?:quelque |les |des |l')?$"));
    }

    private static void after(Modality modality, String words) {
        AFTER.put(modality, Pattern.compile(" ?(?:" + words + ")(?!\\p{L}).*"));
    }

    /** How the words that end with {@code text}, folded, mean the number after them. */
    public static Optional<Modality> before(String text) {
        return first(BEFORE, text);
    }

    /** How the words with which {@code text}, folded, begins mean the number before them. */
    public static Optional<Modality> following(String text) {
        return first(AFTER, text);
    }

    /** What follows the number at once, or ends the text. */
    static Optional<Modality> after(String text) {
        var afterward = first(AFTER, text);
        return afterward.isPresent() ? afterward : endOf(text);
    }

    private static Optional<Modality> endOf(String text) {
        var words = text.replaceAll("[^\\p{L}]+$", "");
        var space = words.lastIndexOf(' ');
        var start = space < 0 ? 0 : words.lastIndexOf(' ', space - 1) + 1;
        return first(AFTER, words.substring(start)).or(() -> first(AFTER, words.substring(space + 1)));
    }

    private static Optional<Modality> first(Map<Modality, Pattern> patterns, String text) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(text).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
