package org.hortillon.publishing.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers in words, French and English, and round words such as dizaine and dozen. */
final class NumberWords {

    private static final List<String> FRENCH_UNITS = List.of(
            "zero",
            "un",
            "deux",
            "trois",
            "quatre",
            "cinq",
            "six",
            "sept",
            "huit",
            "neuf",
            "dix",
            "onze",
            "douze",
            "treize",
            "quatorze",
            "quinze",
            "seize",
            "dix-sept",
            "dix-huit",
            "dix-neuf");
    private static final Map<Integer, String> FRENCH_TENS =
            Map.of(20, "vingt", 30, "trente", 40, "quarante", 50, "cinquante", 60, "soixante", 80, "quatre-vingt");
    private static final List<String> ENGLISH_UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> ENGLISH_TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> ROUND = Map.ofEntries(
            Map.entry("dizaine", 10),
            Map.entry("douzaine", 12),
            Map.entry("quinzaine", 15),
            Map.entry("vingtaine", 20),
            Map.entry("trentaine", 30),
            Map.entry("quarantaine", 40),
            Map.entry("cinquantaine", 50),
            Map.entry("soixantaine", 60),
            Map.entry("centaine", 100),
            Map.entry("millier", 1000),
            Map.entry("dozen", 12));

    private static final int FRENCH_SCORE = 20;
    private static final int TENS = 10;
    private static final int HUNDRED = 100;

    private static final Map<String, Integer> EXACT = exact();

    /** Group 1 is a round word, group 2 an exact one. */
    static final Pattern PATTERN = Pattern.compile("(?<![\\p{L}\\d-])(?:(?:une?|a) (?:bonne |petite |good )?("
            + alternatives(ROUND) + ")|(" + alternatives(EXACT) + "))(?![\\p{L}-]|\\. ?\\d)");

    private NumberWords() {}

    static int round(String word) {
        return ROUND.getOrDefault(word, 0);
    }

    static int exact(String word) {
        return EXACT.getOrDefault(word, 0);
    }

    private static String alternatives(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> exact() {
        var words = new HashMap<String, Integer>();
        for (var n = 0; n < FRENCH_UNITS.size(); n++) {
            words.put(FRENCH_UNITS.get(n), n);
            words.put(ENGLISH_UNITS.get(n), n);
        }
        FRENCH_TENS.forEach((tens, word) -> frenchTens(words, tens, word));
        for (var i = 0; i < ENGLISH_TENS.size(); i++) {
            var tens = (i + 2) * TENS;
            words.put(ENGLISH_TENS.get(i), tens);
            for (var unit = 1; unit < TENS; unit++) {
                words.put(ENGLISH_TENS.get(i) + "-" + ENGLISH_UNITS.get(unit), tens + unit);
            }
        }
        words.putAll(Map.of("une", 1, "aucun", 0, "aucune", 0, "no", 0, "cent", HUNDRED, "quatre-vingts", 80));
        words.putAll(Map.of("one hundred", HUNDRED, "a hundred", HUNDRED, "mille", 1000, "a thousand", 1000));
        return Map.copyOf(words);
    }

    /** Soixante and quatre-vingt go on to nineteen, the others to nine. */
    private static void frenchTens(Map<String, Integer> words, int tens, String word) {
        words.put(word, tens);
        var last = tens == 60 || tens == 80 ? FRENCH_SCORE : TENS;
        for (var unit = 1; unit < last; unit++) {
            words.put(word + "-" + FRENCH_UNITS.get(unit), tens + unit);
            words.put(word + " et " + FRENCH_UNITS.get(unit), tens + unit);
            words.put(word + "-et-" + FRENCH_UNITS.get(unit), tens + unit);
        }
    }
}
