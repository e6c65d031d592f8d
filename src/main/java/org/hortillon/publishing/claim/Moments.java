package org.hortillon.publishing.claim;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds months, quarters and years in a folded text. */
final class Moments {

    /** A month, in full or short, French or English. */
    static final String MONTH =
            "(?:janv(?:ier|\\.)|fev(?:rier|r\\.)|mars|avril|mai|juin|juil(?:let|\\.)|aout|sept(?:embre|ember|\\.)"
                    + "|oct(?:obre|ober|\\.)|nov(?:embre|ember|\\.)|dec(?:embre|ember|\\.)|january|february|march|april|may|june|july|august)";

    private static final List<Pattern> STARTS = Stream.of(
                    "janv|janu",
                    "fev|febr",
                    "mars|march",
                    "avr|apr",
                    "mai|may",
                    "juin|june",
                    "juil|july",
                    "aou|aug",
                    "sep",
                    "oct",
                    "nov",
                    "dec")
            .map(Pattern::compile)
            .toList();

    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern BY_MONTH =
            Pattern.compile("(?<!\\p{L})(?:(\\d{1,2}(?:er)?) )?(" + MONTH + ")(?: \\d{1,2},)? " + YEAR + "(?!\\d)");
    private static final Pattern BY_QUARTER = Pattern.compile(
            "(?:(premier|1er|deuxieme|second|2e|2eme|troisieme|3e|3eme|quatrieme|dernier|4e|4eme|first|1st|2nd|third|3rd|fourth|4th)"
                    + " (?:trimestre|quarter)|[tq]([1-4]))(?: de l'annee| de| of)? " + YEAR + "(?!\\d)");
    private static final Pattern BY_YEAR = Pattern.compile("(?<![\\d.,])" + YEAR + "(?![\\d.,]\\d|\\d)");
    private static final int MONTHS_OF_A_QUARTER = 3;

    /** A moment and where it is said. */
    record Said(Span span, Moment moment, boolean day) {}

    private Moments() {}

    /** Months and quarters, in the order of the text. */
    static List<Said> in(String text) {
        var said = new ArrayList<Said>();
        BY_MONTH.matcher(text).results().forEach(match -> month(match).ifPresent(said::add));
        BY_QUARTER.matcher(text).results().forEach(match -> said.add(quarter(match)));
        return List.copyOf(said);
    }

    /** Years, wherever four digits may be one. */
    static List<Said> years(String text) {
        return BY_YEAR.matcher(text)
                .results()
                .map(match -> said(match, match.group(1), YearMonth.of(Integer.parseInt(match.group(1)), 12), false))
                .toList();
    }

    private static Optional<Said> month(MatchResult match) {
        for (var month = 0; month < STARTS.size(); month++) {
            if (STARTS.get(month).matcher(match.group(2)).lookingAt()) {
                var named = YearMonth.of(Integer.parseInt(match.group(3)), month + 1);
                return Optional.of(said(match, named.toString(), named, match.group(1) != null));
            }
        }
        return Optional.empty();
    }

    private static Said quarter(MatchResult match) {
        var number = match.group(2) == null ? number(match.group(1)) : Integer.parseInt(match.group(2));
        var last = YearMonth.of(Integer.parseInt(match.group(3)), number * MONTHS_OF_A_QUARTER);
        return said(match, last.getYear() + "-Q" + number, last, false);
    }

    private static int number(String word) {
        return switch (word.substring(0, 2)) {
            case "pr", "1e", "fi", "1s" -> 1;
            case "de", "se", "2e", "2n" -> word.startsWith("der") ? 4 : 2;
            case "tr", "3e", "th", "3r" -> 3;
            default -> 4;
        };
    }

    private static Said said(MatchResult match, String code, YearMonth last, boolean day) {
        return new Said(new Span(match.start(), match.end()), new Moment(code, last), day);
    }
}
