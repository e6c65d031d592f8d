package org.hortillon.publishing.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;

/** Reads the numbers that a few words state, such as the text of a link. */
public final class StatementReader {

    /** Characters that are read; what states a number is short. */
    private static final int LONGEST = 400;

    /** Characters before a number that may say that a range begins. */
    private static final int NEAR = 20;

    private static final Pattern AND = Pattern.compile(" ?(?:et|and) ");
    private static final Pattern TO = Pattern.compile(" (?:a|to) | ?- ?");
    private static final Pattern BETWEEN = Pattern.compile(".*(?:^|[^\\p{L}])(?:entre|between) $");
    private static final Pattern DECLINE = Pattern.compile(
            ".*(?:baisse|recul|diminution|chute|repli|decline|drop|fall|decrease)\\p{L}*(?: de| of)? $");

    private StatementReader() {}

    /** The numbers that {@code words} state, what counts something before what may be a year or a duration. */
    public static List<Statement> read(String words, Language language) {
        var text = Folding.fold(words.length() <= LONGEST ? words : words.substring(0, LONGEST));
        var numerals = Numerals.in(text, language);
        var statements = new ArrayList<Ranked>();
        for (var i = 0; i < numerals.size(); i++) {
            var range = i + 1 < numerals.size() ? range(text, numerals.get(i), numerals.get(i + 1)) : null;
            if (range != null && range.isPresent()) {
                statements.add(new Ranked(range.get(), numerals.get(i + 1).rank()));
                i++;
            } else {
                statements.add(new Ranked(
                        single(text, numerals.get(i)), numerals.get(i).rank()));
            }
        }
        return statements.stream()
                .sorted(Comparator.comparingInt(Ranked::rank))
                .map(Ranked::statement)
                .toList();
    }

    private record Ranked(Statement statement, int rank) {}

    /** The range of which {@code from} and {@code to} are the ends, when the words of the folded text say so. */
    public static Optional<Statement> range(String text, Numeral from, Numeral to) {
        var between = text.substring(from.end(), Math.max(from.end(), to.start()));
        var named = BETWEEN.matcher(text.substring(Math.max(0, from.start() - NEAR), from.start()))
                        .matches()
                && AND.matcher(between).matches();
        if (!named && !TO.matcher(between).matches()) {
            return Optional.empty();
        }
        var low = from.inUnitOf(to);
        var sensible = low.kind() == to.kind() && low.value().compareTo(to.value()) < 0;
        return sensible
                ? Optional.of(new Statement(low.value(), to.value(), to.kind(), Modality.BETWEEN, to.step()))
                : Optional.empty();
    }

    private static Statement single(String text, Numeral numeral) {
        var before = text.substring(0, numeral.start());
        var modality = Modalities.before(before)
                .or(() -> Modalities.after(text.substring(numeral.end())))
                .orElseGet(() -> bare(numeral));
        return new Statement(signed(before, numeral), null, numeral.kind(), modality, numeral.step());
    }

    /** {@code +100 bureaux} are at least so many; {@code +300 %} is growth of just that much. */
    private static Modality bare(Numeral numeral) {
        if (numeral.vague()) {
            return Modality.ABOUT;
        }
        return numeral.plus() && numeral.kind() != Kind.PERCENT ? Modality.AT_LEAST : Modality.EXACTLY;
    }

    /** A fall of 5 % is a growth of -5 %. */
    private static BigDecimal signed(String before, Numeral numeral) {
        var falls = numeral.kind() == Kind.PERCENT && DECLINE.matcher(before).matches();
        return falls && numeral.value().signum() > 0 ? numeral.value().negate() : numeral.value();
    }
}
