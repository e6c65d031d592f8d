package org.hortillon.publishing.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;

/** Finds the numbers in a folded text, in digits and in words. */
public final class Numerals {

    private static final String BEFORE = "(?<![\\p{L}\\d.,])([+-] ?)?(€ ?)?";
    private static final String AFTER = "(?!\\d)(?!(?:er|ere|eme|e|nd|nde|st|rd|th)(?!\\p{L}))";
    private static final Pattern FRENCH = Pattern.compile(BEFORE
            + "(?:([1-9]\\d{0,2}(?:(?:[ .]\\d{3})++(?!\\d)(?:,\\d+)?+|(?:,\\d{3})++\\.\\d++|(?:'\\d{3})++(?!\\d)))|(\\d++(?:[.,]\\d++)?+))"
            + AFTER);
    private static final Pattern ENGLISH = Pattern.compile(BEFORE
            + "(?:([1-9]\\d{0,2}(?:(?:[ ,]\\d{3})++(?!\\d)(?:\\.\\d+)?+|(?:\\.\\d{3})++,\\d++|(?:'\\d{3})++(?!\\d)))|(\\d++(?:[.,]\\d++)?+))"
            + AFTER);

    private static final Pattern MULTIPLIER =
            Pattern.compile(" ?(k|md|m|bn|millions?|milliards?|billions?|mille|thousand)(?![\\p{L}\\d])");
    private static final Pattern SIGN =
            Pattern.compile(" ?(?:d'|of )?(€|eur|euros?|%|pour ?cent|per ?cent)(?![\\p{L}\\d])");

    private static final String MONTH = "(?:janv|fevr|mars|avril|mai|juin|juil|aout|sept|octo|nove|dece|janu|febr|marc"
            + "|apri|may|june|july|augu)";
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            ".*(?:^|[ (])(?:en|in|annee|year|depuis|since|fin|debut" + "|d'ici|by|" + MONTH + "\\p{L}*\\.?) $");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final Pattern NOT_COUNTED = Pattern.compile(" ?(?:mois|ans?|jours?|semaines?|heures?|h|months?"
            + "|years?|days?|weeks?|hours?)(?!\\p{L})|-? ?" + MONTH);

    private final String text;
    private final Language language;
    private final List<Numeral> found = new ArrayList<>();

    private Numerals(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /** The numbers of a folded text in its order, each with what its spelling tells. */
    public static List<Numeral> in(String text, Language language) {
        var numerals = new Numerals(text, language);
        var pattern = language == Language.FR ? FRENCH : ENGLISH;
        pattern.matcher(text).results().forEach(numerals::digits);
        NumberWords.in(language).matcher(text).results().forEach(numerals::words);
        numerals.found.sort(Comparator.comparingInt(Numeral::start));
        return List.copyOf(numerals.found);
    }

    private void digits(MatchResult match) {
        var start = match.start();
        var year = YEAR.matcher(match.group()).matches();
        if (year && BEFORE_YEAR.matcher(text.substring(0, start)).matches()) {
            return;
        }
        var sign = match.group(1) == null ? "" : match.group(1).strip();
        var number = match.group(3) == null ? plain(match.group(4)) : grouped(match.group(3));
        var signed = sign.equals("-") && !hyphenated(start) ? number.negate() : number;
        var numeral = measured(start, match.end(), signed, match.group(2) != null);
        var rank = numeral.kind() == Kind.PLAIN && (year || notCounted(numeral.end())) ? 1 : 0;
        found.add(new Numeral(
                start,
                numeral.end(),
                numeral.value(),
                numeral.step(),
                numeral.kind(),
                rank,
                false,
                sign.equals("+"),
                false));
    }

    /** A dash between two words is no minus. */
    private boolean hyphenated(int start) {
        return start > 0 && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '(';
    }

    private boolean notCounted(int end) {
        return NOT_COUNTED.matcher(text).region(end, text.length()).lookingAt();
    }

    /** The last sign that is not followed by just three digits, or differs from those before it, is the decimal one. */
    private BigDecimal grouped(String digits) {
        var plain = digits.replaceAll("[ ']", "");
        var mixed = plain.indexOf('.') >= 0 && plain.indexOf(',') >= 0;
        var decimal = mixed ? plain.charAt(Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))) : usual();
        var grouping = decimal == ',' ? "." : ",";
        return new BigDecimal(plain.replace(grouping, "").replace(decimal, '.'));
    }

    private char usual() {
        return language == Language.FR ? ',' : '.';
    }

    private static BigDecimal plain(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private void words(MatchResult match) {
        if (match.group(1) != null) {
            add(match, NumberWords.round(match.group(1)), true, 0);
            return;
        }
        var value = NumberWords.exact(match.group(2));
        var numeral = measured(match.start(), match.end(), BigDecimal.valueOf(value), false);
        var article = value <= 1 && numeral.kind() == Kind.PLAIN;
        found.add(numeral.inWords().ranked(article || notCounted(numeral.end()) ? 1 : 0));
    }

    private void add(MatchResult match, int value, boolean vague, int rank) {
        found.add(new Numeral(
                match.start(),
                match.end(),
                BigDecimal.valueOf(value),
                BigDecimal.ONE,
                Kind.PLAIN,
                rank,
                vague,
                false,
                true));
    }

    private Numeral measured(int start, int end, BigDecimal number, boolean euroBefore) {
        var times = BigDecimal.ONE;
        var at = end;
        var multiplier = MULTIPLIER.matcher(text).region(end, text.length());
        if (multiplier.lookingAt()) {
            var euros = euroBefore || sign(multiplier.end()).lookingAt();
            if (!multiplier.group(1).equals("m") || euros) {
                times = times(multiplier.group(1));
                at = multiplier.end();
            }
        }
        var sign = sign(at);
        var kind = Kind.PLAIN;
        if (sign.lookingAt()) {
            kind = Kind.ofSign(sign.group(1)).orElse(kind);
            at = sign.end();
        }
        var step = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, number.scale()));
        return new Numeral(
                start,
                at,
                number.multiply(times),
                step.multiply(times),
                euroBefore ? Kind.EURO : kind,
                0,
                false,
                false,
                false);
    }

    private java.util.regex.Matcher sign(int at) {
        return SIGN.matcher(text).region(at, text.length());
    }

    private static BigDecimal times(String word) {
        return BigDecimal.valueOf(
                switch (word) {
                    case "k", "mille", "thousand" -> 1_000L;
                    case "m", "million", "millions" -> 1_000_000L;
                    default -> 1_000_000_000L;
                });
    }
}
