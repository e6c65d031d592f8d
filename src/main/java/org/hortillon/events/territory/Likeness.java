package org.hortillon.events.territory;

import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two ways to write a title, a place or a name mean the same. */
final class Likeness {

    /** Those who announce the same event differ by the time of the welcome. */
    private static final Duration APART = Duration.ofMinutes(30);

    private static final double ENOUGH = 0.6;
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> LITTLE = Set.of(
            "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "the", "of", "and", "un",
            "une");

    private Likeness() {}

    /** Lower case, without accents and signs. */
    static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNS.matcher(bare.toLowerCase(Locale.FRENCH)).replaceAll(" ").strip();
    }

    static Set<String> words(String text) {
        var words = new LinkedHashSet<>(Arrays.asList(plain(text).split(" ")));
        words.removeAll(LITTLE);
        words.remove("");
        return words;
    }

    /** Titles are alike when most of their words are, and their numbers are the same. */
    static boolean titles(String one, String other) {
        var first = words(one);
        var second = words(other);
        var common = new LinkedHashSet<>(first);
        common.retainAll(second);
        var all = new LinkedHashSet<>(first);
        all.addAll(second);
        return !common.isEmpty()
                && numbers(first).equals(numbers(second))
                && (common.size() >= all.size() * ENOUGH
                        || (common.size() > 1 && common.size() == Math.min(first.size(), second.size())));
    }

    /** Places are alike when one names the other, or when one is not told. */
    static boolean places(String one, String other) {
        var first = words(one);
        var second = words(other);
        return first.isEmpty()
                || second.isEmpty()
                || first.containsAll(second)
                || second.containsAll(first)
                || titles(one, other);
    }

    static boolean samePlace(String one, String other) {
        return !words(one).isEmpty() && !words(other).isEmpty() && places(one, other);
    }

    static boolean times(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(APART) <= 0;
    }

    /** Whether a text names somebody, word for word. */
    static boolean names(String text, String person) {
        var name = plain(person);
        return name.contains(" ") && (" " + plain(text) + " ").contains(" " + name + " ");
    }

    /** Whether a text has these words in it, one after the other. */
    static boolean holds(String text, String words) {
        return (" " + plain(text) + " ").contains(" " + plain(words) + " ");
    }

    private static Set<String> numbers(Set<String> words) {
        var numbers = new LinkedHashSet<>(words);
        numbers.removeIf(word -> !word.chars().allMatch(Character::isDigit));
        return numbers;
    }
}
