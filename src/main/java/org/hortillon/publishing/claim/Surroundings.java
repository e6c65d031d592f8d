package org.hortillon.publishing.claim;

import java.time.YearMonth;
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
    private static final Pattern COMPARED =
            Pattern.compile("(?<!\\p{L})(?:contre|vs\\.?|against|compared (?:to|with)|up from|down from|apres) $");
    private static final int LONGEST_LABEL = 90;
    private static final int REMEMBERED = 300;

    private final Passage passage;
    private final String text;
    private final YearMonth end;
    private final List<String> headings;
    private final String lead;
    private final String column;
    private final List<Span> quotes;
    private final Periods periods;
    private final List<Span> sentenceEnds;
    private final List<Span> partings;

    Surroundings(Passage passage, String text, YearMonth end) {
        this.passage = passage;
        this.text = text;
        this.end = end;
        var around = passage.around();
        this.headings = around.headings().stream().map(Folding::fold).toList();
        this.lead = Folding.fold(around.lead());
        this.column = Folding.fold(around.column());
        this.periods = new Periods(
                text,
                end,
                List.of(
                        Folding.fold(around.row()),
                        column,
                        headings.isEmpty() ? "" : headings.getLast(),
                        introduction()));
        this.sentenceEnds = Span.all(SENTENCE_END, text);
        this.partings = Span.all(NEXT_THOUGHT, text);
        this.quotes = Quotes.in(text, Folding.fold(around.quotation()));
    }

    /** A paragraph that happens to stand before a list does not introduce it. */
    private String introduction() {
        return lead.endsWith(":") || lead.length() <= LONGEST_LABEL ? lead : "";
    }

    /** The first cell of a row says what the others are about. */
    boolean isRowHead() {
        return passage.role() == Passage.Role.CELL && passage.around().row().isEmpty();
    }

    Column column() {
        return new Column(column);
    }

    Setting setting(Located number, int last, Span clause) {
        var counted = text.substring(number.numeral().end(), Math.max(number.counted(), last));
        return new Setting(
                counted,
                withinSentence(clause, number),
                piece(clause, number, last),
                label(number.start()),
                lead,
                Folding.fold(passage.around().row()),
                Folding.fold(passage.around().before()),
                headings,
                counted.isBlank()
                        && COMPARED.matcher(text.substring(Math.max(0, number.start() - LONGEST_LABEL), number.start()))
                                .find(),
                number.grown(),
                isFuture(number.start(), last, clause.end()),
                periods.of(
                        number,
                        sentence(number.start()),
                        pieceSpan(clause, number, last).end()),
                quotation(number.number()),
                source(number.start()));
    }

    Setting ofDate(Span span) {
        var sentence = sentence(span.start());
        return new Setting(
                "",
                text.substring(sentence.start(), sentence.end()),
                text.substring(sentence.start(), sentence.end()),
                label(span.start()),
                lead,
                "",
                "",
                headings,
                false,
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

    /** What stands between the nearest commas, or words that part as they do. */
    private String piece(Span clause, Located number, int last) {
        var span = pieceSpan(clause, number, last);
        return text.substring(span.start(), number.start()) + " "
                + text.substring(number.end(), Math.max(number.end(), span.end()));
    }

    private Span pieceSpan(Span clause, Located number, int last) {
        var start = clause.start();
        var end = Math.max(clause.end(), last);
        for (var parting : partings) {
            if (parting.end() <= number.start() && parting.end() > start) {
                start = parting.end();
            } else if (parting.start() >= last && parting.start() < end) {
                end = parting.start();
            }
        }
        return new Span(Math.min(start, number.start()), Math.max(end, last));
    }

    /** A sentence that goes on for ever is read as far as a reader remembers it. */
    private Span sentence(int place) {
        var start = Math.max(0, place - REMEMBERED);
        var last = Math.min(text.length(), place + REMEMBERED);
        for (var end : sentenceEnds) {
            if (end.end() <= place) {
                start = Math.max(start, end.end());
            } else {
                return new Span(start, Math.min(last, end.start()));
            }
        }
        return new Span(start, last);
    }

    /** What the number's line says it is about: the words before its colon or dash, or the head of its row. */
    private String label(int place) {
        if (passage.role() == Passage.Role.CELL) {
            return Folding.fold(passage.around().row()) + " " + column;
        }
        var line = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        var before = text.substring(line, place);
        var colon = Math.max(before.lastIndexOf(':'), before.lastIndexOf(" - "));
        return colon > 0 && colon <= LONGEST_LABEL ? before.substring(0, colon).strip() : "";
    }

    private boolean isFuture(int start, int last, int next) {
        var year = end.getYear();
        var ahead = NEXT_THOUGHT.matcher(text).region(Math.min(last, text.length()), text.length());
        var until = Math.min(Math.max(last, next), ahead.find() ? ahead.start() : text.length());
        var from = sentence(start).start();
        var own = text.substring(from, start) + " " + text.substring(start, until);
        return Future.isAnnounced(headings, lead, year) || Future.isSaid(lastThought(own, start - from), year);
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
}
