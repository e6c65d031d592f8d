package org.hortillon.publishing.claim;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.markdown.Passage;
import org.hortillon.publishing.statement.Folding;
import org.jspecify.annotations.Nullable;

/** What stands around the numbers of one passage. */
final class Surroundings {

    private static final Pattern SENTENCE_END = Pattern.compile("[.;!?]+(?=[ \\n])|\\n");
    private static final Pattern NEXT_THOUGHT = Pattern.compile(
            "[;.!?\\n]|, | - |(?<!\\p{L})(?:et|puis|mais|tandis|alors|avant|and|but|while|then)(?!\\p{L})");
    private static final Pattern SOURCE = Pattern.compile(
            "(?:(?<!\\p{L})(?:selon|d'apres|source ?:|sources ?:|according to)) ?((?:les? |la |l'|des |the )?[^,.;:()\\n]{2,60})");
    private static final Pattern ASIDE = Pattern.compile(
            "(?:par rapport a|vs\\.?|contre|compared (?:to|with)|versus|fondee?s? en|creee?s? en|nee?s? en|founded in|d'ici(?: a)?|by|horizon) (?:l'annee )?$");
    private static final Pattern SINCE =
            Pattern.compile("(?:depuis|since)(?: l'annee| le debut de| janvier| early)? $");
    private static final int WORDS_BEFORE = 24;
    private static final int LONGEST_LABEL = 90;

    private final Passage passage;
    private final String text;
    private final YearMonth end;
    private final List<String> headings;
    private final String lead;
    private final String column;
    private final List<Span> quotes;

    Surroundings(Passage passage, String text, YearMonth end) {
        this.passage = passage;
        this.text = text;
        this.end = end;
        var around = passage.around();
        this.headings = around.headings().stream().map(Folding::fold).toList();
        this.lead = Folding.fold(around.lead());
        this.column = Folding.fold(around.column());
        this.quotes = Quotes.in(text, around.quoted());
    }

    /** The first cell of a row says what the others are about. */
    boolean isRowHead() {
        return passage.role() == Passage.Role.CELL && passage.around().row().isEmpty();
    }

    /** The unit that the head of the column gives to its numbers. */
    Measured columnMeasure() {
        return column.contains("%") || column.matches("part(?:s)?|share|pourcentage|percentage")
                ? Measured.PERCENT
                : column.contains("€") || column.contains("eur") ? Measured.EUROS : Measured.COUNT;
    }

    Setting setting(Located number, int last, Span clause) {
        var counted = text.substring(number.numeral().end(), Math.max(number.counted(), last));
        var words = text.substring(clause.start(), number.start()) + " "
                + text.substring(Math.min(last, clause.end()), clause.end());
        return new Setting(
                counted,
                withinSentence(clause, number),
                label(number.start()),
                passage.role() == Passage.Role.CELL ? column + " " + lead : lead,
                Folding.fold(passage.around().before()),
                headings,
                number.grown(),
                isFuture(number.start(), last, words),
                period(number),
                quotation(number.number()),
                source(number.start()));
    }

    Setting ofDate(Span span) {
        var sentence = sentence(span.start());
        return new Setting(
                "",
                text.substring(sentence.start(), sentence.end()),
                label(span.start()),
                lead,
                "",
                headings,
                false,
                true,
                null,
                quotation(span.start()),
                source(span.start()));
    }

    private String withinSentence(Span clause, Located number) {
        var sentence = sentence(number.start());
        var from = Math.max(sentence.start(), clause.start());
        var to = Math.min(Math.max(sentence.end(), number.end()), clause.end());
        return text.substring(Math.min(from, number.start()), number.start()) + " "
                + text.substring(number.end(), Math.max(to, number.end()));
    }

    private Span sentence(int place) {
        var start = 0;
        for (var end : Span.all(SENTENCE_END, text)) {
            if (end.end() <= place) {
                start = end.end();
            } else {
                return new Span(start, end.start());
            }
        }
        return new Span(start, text.length());
    }

    /** What the number's line says it is about: the words before its colon or dash, or the head of its row. */
    private String label(int place) {
        if (passage.role() == Passage.Role.CELL) {
            return Folding.fold(passage.around().row());
        }
        var line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        var before = text.substring(line, place);
        var colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf(" - "));
        return colon > 0 && colon <= LONGEST_LABEL ? before.substring(0, colon).strip() : "";
    }

    private boolean isFuture(int start, int last, String words) {
        var year = end.getYear();
        var sentence = sentence(start);
        var ahead = NEXT_THOUGHT.matcher(text).region(Math.min(last, text.length()), text.length());
        var until = ahead.find() ? ahead.start() : text.length();
        var behind = text.substring(Math.max(sentence.start(), 0), start);
        var cut = behind.lastIndexOf(", ") > behind.length() / 2 && words.isEmpty() ? behind.lastIndexOf(", ") : 0;
        var own = behind.substring(cut) + " " + text.substring(start, until);
        return Future.isAnnounced(headings, lead, year)
                || Future.isSaid(lastThought(own, start - sentence.start()), year);
    }

    /** Of what stands before the number, only the thought in which it stands. */
    private static String lastThought(String own, int number) {
        var from = 0;
        for (var span : Span.all(NEXT_THOUGHT, own)) {
            if (span.end() <= Math.min(number, own.length()) && span.start() > 0) {
                from = span.end();
            }
        }
        return own.substring(from);
    }

    private @Nullable String quotation(int place) {
        return quotes.stream().anyMatch(span -> span.meets(place, place + 1))
                ? passage.words().text()
                : null;
    }

    private @Nullable String source(int place) {
        var sentence = sentence(place);
        var named = SOURCE.matcher(text).region(sentence.start(), sentence.end());
        return named.find() ? named.group(1).strip() : null;
    }

    /** The period that is named nearest to the number: in its sentence, in its column, in the nearest heading. */
    private @Nullable String period(Located number) {
        var sentence = sentence(number.start());
        var said = Moments.in(text).stream()
                .filter(moment -> !moment.day())
                .filter(moment -> moment.span().meets(sentence.start(), sentence.end()))
                .min(Comparator.comparingInt(moment -> distance(moment.span(), number)));
        if (said.isPresent()) {
            return said.get().moment().code();
        }
        var year = Moments.years(text).stream()
                .filter(moment -> moment.span().meets(sentence.start(), sentence.end()))
                .filter(moment -> !moment.span().meets(number.start(), number.end()))
                .filter(moment -> !ASIDE.matcher(before(moment.span())).find())
                .min(Comparator.comparingInt(moment -> distance(moment.span(), number)));
        return year.map(this::yearOrSince).orElseGet(() -> fromHeads());
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
        for (var words : List.of(column, headings.isEmpty() ? "" : headings.getLast(), lead)) {
            var years = Moments.years(words);
            if (years.size() == 1) {
                return years.getFirst().moment().code();
            }
        }
        return null;
    }

    private static int distance(Span span, Located number) {
        return span.start() >= number.end() ? span.start() - number.end() : Math.max(0, number.start() - span.end());
    }
}
