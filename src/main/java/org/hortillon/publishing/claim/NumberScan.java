package org.hortillon.publishing.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.publishing.statement.Kind;
import org.hortillon.publishing.statement.Modalities;
import org.hortillon.publishing.statement.Modality;
import org.hortillon.publishing.statement.Numeral;
import org.hortillon.publishing.statement.Statement;
import org.hortillon.publishing.statement.StatementReader;

/** Finds the numbers of a folded passage that say something. */
final class NumberScan {

    private static final int NEAR = 40;
    private static final int STRICTNESS_WORDS = 4;
    private static final Pattern FROM = Pattern.compile(
            ".*(?:pass|evolu|grimp|bond|progress|augment|grew|rose|went|climb|recul|tomb|fell)\\p{L}* (?:\\p{L}+ )?(?:de|from) $");
    private static final Pattern GROWTH = Pattern.compile(
            "(?<!\\p{L})(?:croissance|hausse|augmentation|progression|progress\\p{L}+|augment\\p{L}+|bond\\p{L}*|baiss\\p{L}*|recul\\p{L}*"
                    + "|chut\\p{L}*|growth|increas\\p{L}*|rise|rose|grew|declin\\p{L}*|fell|drop\\p{L}*|up|down|gagn\\p{L}+)(?!\\p{L})");
    private static final Pattern FALL = Pattern.compile(
            ".*(?:baiss\\p{L}*|recul\\p{L}*|diminu\\p{L}*|chut\\p{L}*|repli|declin\\p{L}*|drop\\p{L}*|fell|fall|decrease\\p{L}*|down)"
                    + "(?: of| de| by)? $");

    private static final Pattern WORD =
            Pattern.compile("\\G(?: ?(?:\\+|ou plus|et plus|or more))? ?((?:d'|l')?[\\p{L}\\d'-]+)");

    private final String text;
    private final Measured otherwise;
    private final Collection<Span> passing;

    private NumberScan(String text, Measured otherwise, Collection<Span> passing) {
        this.text = text;
        this.otherwise = otherwise;
        this.passing = passing;
    }

    /** Those of {@code numerals} that say something in {@code text}; one without a unit of its own is measured as the head of its column says. */
    static List<Located> of(String text, List<Numeral> numerals, Measured otherwise) {
        return numerals.isEmpty() ? List.of() : new NumberScan(text, otherwise, Passing.in(text)).all(numerals);
    }

    private List<Located> all(List<Numeral> every) {
        var numerals = every.stream().filter(this::says).toList();
        var found = new ArrayList<Located>();
        for (var i = 0; i < numerals.size(); i++) {
            var numeral = numerals.get(i);
            var range = i + 1 < numerals.size() ? range(numeral, numerals.get(i + 1)) : Optional.<Statement>empty();
            if (range.isPresent()) {
                i++;
                found.add(located(numeral, numerals.get(i), range.get()));
            } else {
                found.add(located(numeral, numeral, null));
            }
        }
        return apart(found);
    }

    /** What one number counts ends where the next number begins. */
    private static List<Located> apart(List<Located> found) {
        var apart = new ArrayList<Located>();
        for (var i = 0; i < found.size(); i++) {
            var number = found.get(i);
            var next = i + 1 < found.size() ? found.get(i + 1).start() : Integer.MAX_VALUE;
            apart.add(number.countedTo(Math.max(number.end(), Math.min(number.counted(), next))));
        }
        return apart;
    }

    private boolean says(Numeral numeral) {
        var behind = text.substring(numeral.end(), Math.min(text.length(), numeral.end() + NEAR));
        if (Span.anyMeets(passing, numeral.start(), numeral.end()) || Words.isStructure(behind)) {
            return false;
        }
        var small = numeral.spelled() && numeral.value().intValue() <= 1 && numeral.kind() == Kind.PLAIN;
        return !small && !isGlued(numeral.end());
    }

    /** A letter right behind digits makes a name of them, unless it is a unit. */
    private boolean isGlued(int end) {
        return end < text.length() && Character.isLetter(text.charAt(end)) && Measured.at(text, end) == Measured.COUNT;
    }

    private Optional<Statement> range(Numeral from, Numeral to) {
        if (FROM.matcher(prefix(from.start())).matches()) {
            return Optional.empty();
        }
        return StatementReader.range(text, from, to);
    }

    private Located located(Numeral first, Numeral last, @org.jspecify.annotations.Nullable Statement range) {
        var measure = measure(last);
        var unitEnd = measure.end(text, last.end());
        var behind = Modalities.following(text.substring(unitEnd, Math.min(text.length(), unitEnd + NEAR)));
        var strict = Modalities.before(prefix(first.start()));
        var grown = measure == Measured.PERCENT
                && (first.plus() || GROWTH.matcher(near(first.start(), unitEnd)).find());
        var statement = range != null ? range : single(first, strict.or(() -> behind), grown);
        var start = range != null || strict.isPresent() ? strictStart(first.start()) : first.start();
        return new Located(start, first.start(), unitEnd, countedEnd(unitEnd), statement, measure, last, grown);
    }

    private Statement single(Numeral numeral, Optional<Modality> said, boolean grown) {
        var bare = numeral.vague() ? Modality.ABOUT : numeral.plus() && !grown ? Modality.AT_LEAST : Modality.EXACTLY;
        var falls = grown
                && numeral.value().signum() > 0
                && FALL.matcher(prefix(numeral.start())).matches();
        var value = falls ? numeral.value().negate() : numeral.value();
        return new Statement(value, null, numeral.kind(), said.orElse(bare), numeral.step());
    }

    private Measured measure(Numeral numeral) {
        return switch (numeral.kind()) {
            case EURO -> Measured.EUROS;
            case PERCENT -> Measured.PERCENT;
            case PLAIN -> {
                var written = Measured.at(text, numeral.end());
                yield written == Measured.COUNT ? otherwise : written;
            }
        };
    }

    private String prefix(int end) {
        return text.substring(Math.max(0, end - NEAR), end);
    }

    private String near(int start, int end) {
        var until = text.indexOf(' ', Math.min(text.length(), end + 1));
        return text.substring(Math.max(0, start - NEAR), until < 0 ? text.length() : until);
    }

    /** Where the words begin that make the number strict: at most four words before it. */
    private int strictStart(int number) {
        var start = number;
        for (var words = 0; words < STRICTNESS_WORDS && start > 0; words++) {
            start = text.lastIndexOf(' ', Math.max(0, start - 2)) + 1;
            var said = text.substring(start, number);
            if (Modalities.before(said).isPresent() || said.startsWith("entre ") || said.startsWith("between ")) {
                return start;
            }
        }
        return number;
    }

    /** Behind the noun that is counted and what goes with it. */
    private int countedEnd(int from) {
        var end = from;
        var words = 0;
        var matcher = WORD.matcher(text).region(from, text.length());
        while (matcher.find() && words < 6 && !Words.endsCount(matcher.group(1))) {
            if (Character.isDigit(matcher.group(1).charAt(0))) {
                break;
            }
            end = matcher.end();
            words++;
        }
        return end;
    }
}
