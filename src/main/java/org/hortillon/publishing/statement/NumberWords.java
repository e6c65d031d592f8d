package org.hortillon.publishing.statement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hortillon.kernel.Language;

/** Numbers in words up to the thousands, French and English, and round words such as dizaine and dozen. */
final class NumberWords {

    private static final Map<Language, Map<String, Integer>> UNITS = Map.of(
            Language.FR,
            counted("zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
            Language.EN,
            counted("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                    + " sixteen seventeen eighteen nineteen"));
    private static final Map<Language, Map<String, Integer>> MORE = Map.of(
            Language.FR,
            Map.of("une", 1, "vingt", 20, "vingts", 20, "trente", 30, "quarante", 40, "cinquante", 50, "soixante", 60),
            Language.EN,
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80,
                    "ninety", 90));
    private static final Map<String, Integer> BIG =
            Map.of("cent", 100, "cents", 100, "hundred", 100, "mille", 1000, "thousand", 1000);
    private static final Map<Language, String> BIG_WORDS =
            Map.of(Language.FR, "cents?|mille", Language.EN, "hundred|thousand");
    private static final Map<String, Integer> NONE = Map.of("aucun", 0, "aucune", 0, "no", 0);
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

    private static final int HUNDRED = 100;
    private static final int SCORE = 20;
    private static final int FOUR = 4;

    private static final Map<Language, Pattern> PATTERNS =
            Map.of(Language.FR, pattern(Language.FR), Language.EN, pattern(Language.EN));

    private NumberWords() {}

    /** Group 1 is a round word, group 2 an exact number of one or several words. */
    static Pattern in(Language language) {
        return Objects.requireNonNull(PATTERNS.get(language));
    }

    private static Pattern pattern(Language language) {
        var small = alternatives(of(UNITS, language)) + "|" + alternatives(of(MORE, language));
        var word = "(?:" + small + "|" + BIG_WORDS.get(language) + ")(?![\\p{L}])";
        var and = language == Language.FR
                ? "(?:[ -](?:et[ -](?=(?:un|une|onze)(?![\\p{L}])))?)"
                : "(?:[ -]|(?<=hundred) and )";
        var hundred = language == Language.FR ? "" : "a (?:hundred|thousand)|";
        return Pattern.compile(
                "(?<![\\p{L}\\d-])(?:(?:une?|a) (?:bonne |petite |good )?(" + alternatives(ROUND) + ")|(" + hundred
                        + alternatives(NONE) + "|" + word + "(?:" + and + word + ")*+))(?![\\p{L}]|-\\p{L}|\\. ?\\d)");
    }

    static int round(String word) {
        return ROUND.getOrDefault(word, 0);
    }

    /** Adds up the words of one number: each smaller one is added, each bigger one multiplies what came before it. */
    static int exact(String words) {
        var total = 0;
        var part = 0;
        for (var word : words.split("[ -]", -1)) {
            var big = BIG.getOrDefault(word, 0);
            var value = value(word);
            if (big > HUNDRED) {
                total += Math.max(1, part) * big;
                part = 0;
            } else if (big > 0) {
                part = Math.max(1, part) * big;
            } else {
                part = value == SCORE && part % HUNDRED == FOUR ? part - FOUR + FOUR * SCORE : part + value;
            }
        }
        return total + part;
    }

    private static int value(String word) {
        return UNITS.values().stream()
                .filter(words -> words.containsKey(word))
                .findFirst()
                .map(words -> words.getOrDefault(word, 0))
                .orElseGet(() -> of(MORE, Language.FR)
                        .getOrDefault(word, of(MORE, Language.EN).getOrDefault(word, 0)));
    }

    private static Map<String, Integer> of(Map<Language, Map<String, Integer>> words, Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    private static String alternatives(Map<String, Integer> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    private static Map<String, Integer> counted(String words) {
        var counted = new HashMap<String, Integer>();
        List.of(words.split(" ")).forEach(word -> counted.put(word, counted.size()));
        return Map.copyOf(counted);
    }
}
