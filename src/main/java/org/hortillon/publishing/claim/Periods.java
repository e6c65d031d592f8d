package org.hortillon.publishing.claim;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the period of which a number speaks: named in its sentence, in its column, in the nearest heading. */
final class Periods {

    private static final Pattern ASIDE = Pattern.compile(
            "(?:par rapport a|vs\\.?|contre|compared (?:to|with)|versus|fondee?s? en|creee?s? en|nee?s? en|founded in"
                    + "|d'ici(?: a)?|by|horizon) (?:l'annee )?$");
    private static final Pattern SINCE =
            Pattern.compile("(?:depuis|since)(?: l'annee| le debut de| janvier| early)? $");
    private static final int WORDS_BEFORE = 24;

    private final String text;
    private final YearMonth end;
    private final List<String> heads;
    private final List<Moments.Said> moments;
    private final List<Moments.Said> years;

    /** Without a period of its own, a number takes the only year that one of {@code heads} names. */
    Periods(String text, YearMonth end, List<String> heads) {
        this.text = text;
        this.end = end;
        this.heads = List.copyOf(heads);
        this.moments = Moments.in(text);
        this.years = Moments.years(text);
    }

    /** The code of the period, or null; what is said behind {@code until} speaks of the next number. */
    @Nullable String of(Located number, Span sentence, int until) {
        var last = Math.min(sentence.end(), until);
        var said = moments.stream()
                .filter(moment -> !moment.day())
                .filter(moment -> moment.span().meets(sentence.start(), last))
                .min(Comparator.comparingInt(moment -> distance(moment.span(), number)));
        if (said.isPresent()) {
            return said.get().moment().code();
        }
        return years.stream()
                .filter(moment -> moment.span().meets(sentence.start(), last))
                .filter(moment -> !moment.span().meets(number.start(), number.end()))
                .filter(moment -> !ASIDE.matcher(before(moment.span())).find())
                .min(Comparator.comparingInt(moment -> distance(moment.span(), number)))
                .map(this::yearOrSince)
                .orElseGet(this::fromHeads);
    }

    private String yearOrSince(Moments.Said said) {
        return SINCE.matcher(before(said.span())).find()
                ? said.moment().code() + "-01-01.." + end.atEndOfMonth()
                : said.moment().code();
    }

    private String before(Span span) {
        return text.substring(Math.max(0, span.start() - WORDS_BEFORE), span.start());
    }

    private @Nullable String fromHeads() {
        for (var words : heads) {
            var named = Moments.years(words).stream()
                    .filter(moment -> !ASIDE.matcher(
                                    words.substring(0, moment.span().start()))
                            .find())
                    .toList();
            if (named.size() == 1) {
                return named.getFirst().moment().code();
            }
        }
        return null;
    }

    private static int distance(Span span, Located number) {
        return span.start() >= number.end() ? span.start() - number.end() : Math.max(0, number.start() - span.end());
    }
}
