package org.hortillon.publishing.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hortillon.kernel.Language;
import org.hortillon.markdown.Passage;
import org.hortillon.publishing.statement.Folding;
import org.hortillon.publishing.statement.Kind;
import org.hortillon.publishing.statement.Modality;
import org.hortillon.publishing.statement.Numeral;
import org.hortillon.publishing.statement.Numerals;
import org.hortillon.publishing.statement.Statement;
import org.jspecify.annotations.Nullable;

/** Reads the claims of one passage. */
final class PassageReader {

    private static final Pattern OWN = Pattern.compile("(?:figure|commitment|source|testimonial):.+", Pattern.DOTALL);
    private static final Pattern DATELINE = Pattern.compile(
            "^ ?(?:[\\p{L}' -]{1,40}, ?|publie\\p{L}* |mis a jour |updated |published |newsletter |lettre )?(?:(?:le|en|in|on|de|-) )*$");
    private static final int HUNDRED = 100;
    private static final int NEAR = 40;

    private final Passage passage;
    private final Folding folded;
    private final String text;
    private final List<Numeral> numerals;
    private final List<Moments.Said> moments;
    private final Surroundings around;
    private final YearMonth end;

    /** The claims of {@code passage}; most passages name no number, and are looked at no further. */
    static List<Claim> claims(Passage passage, Language language, YearMonth end) {
        var folded = Folding.of(passage.words().text());
        var numerals = Numerals.in(folded.text(), language);
        var moments = Moments.in(folded.text());
        return numerals.isEmpty() && moments.isEmpty()
                ? List.of()
                : new PassageReader(passage, folded, numerals, moments, end).claims();
    }

    private PassageReader(
            Passage passage, Folding folded, List<Numeral> numerals, List<Moments.Said> moments, YearMonth end) {
        this.passage = passage;
        this.folded = folded;
        this.text = folded.text();
        this.numerals = numerals;
        this.moments = moments;
        this.end = end;
        this.around = new Surroundings(passage, text, end);
    }

    private List<Claim> claims() {
        if (text.isBlank() || around.isRowHead()) {
            return List.of();
        }
        var claims = new ArrayList<Claim>();
        var numbers = withoutLimits();
        for (var i = 0; i < numbers.size(); i++) {
            var from = i == 0 ? 0 : numbers.get(i - 1).number().counted();
            var to = i + 1 < numbers.size() ? numbers.get(i + 1).number().start() : text.length();
            claims.add(claim(
                    numbers.get(i),
                    new Span(
                            Math.min(from, numbers.get(i).number().start()),
                            Math.max(to, numbers.get(i).number().end()))));
        }
        moments.stream().flatMap(said -> date(said).stream()).forEach(claims::add);
        return oneForEachLink(claims);
    }

    private record Counted(Located number, @Nullable Located limit) {}

    private List<Counted> withoutLimits() {
        var numbers = NumberScan.of(text, numerals, around.column().measure()).stream()
                .map(number -> number.times(around.column().factor()))
                .toList();
        var counted = new ArrayList<Counted>();
        for (var i = 0; i < numbers.size(); i++) {
            var number = numbers.get(i);
            var next = i + 1 < numbers.size() ? numbers.get(i + 1) : null;
            if (next != null && Thresholds.isLimit(text, number, next)) {
                counted.add(new Counted(number, next));
                i++;
            } else {
                counted.add(new Counted(number, null));
            }
        }
        return counted;
    }

    private Claim claim(Counted counted, Span clause) {
        var number = counted.number();
        var limit = counted.limit();
        var last = limit == null ? number.counted() : limit.end();
        var weak = number.numeral().spelled()
                && number.measure() == Measured.COUNT
                && (Words.isDefinite(text.substring(Math.max(0, number.start() - NEAR), number.start()))
                        || !Words.hasNoun(text.substring(number.end(), Math.min(text.length(), number.end() + NEAR))));
        return new Claim(
                passage.words().line(origin(number.number())),
                source(number.start()),
                source(last - 1) + 1,
                said(number.start(), last),
                number.statement(),
                number.measure(),
                limit == null ? null : new Claim.Limit(limit.statement(), limit.measure()),
                null,
                around.setting(number, last, clause),
                link(number.number()),
                weak);
    }

    /** A month or a quarter is claimed when it is still to come; else it tells when something was. */
    private Optional<Claim> date(Moments.Said said) {
        var start = said.span().start();
        if (said.day()
                || !said.moment().last().isAfter(end)
                || DATELINE.matcher(text.substring(0, start)).matches()) {
            return Optional.empty();
        }
        var setting = around.ofDate(said.span());
        var value = BigDecimal.valueOf(
                (long) said.moment().last().getYear() * HUNDRED
                        + said.moment().last().getMonthValue(),
                2);
        return Optional.of(new Claim(
                passage.words().line(origin(start)),
                source(start),
                source(said.span().end() - 1) + 1,
                said(start, said.span().end()),
                new Statement(value, null, Kind.PLAIN, Modality.EXACTLY, BigDecimal.ONE),
                Measured.COUNT,
                null,
                said.moment(),
                setting,
                link(start),
                false));
    }

    private @Nullable String link(int place) {
        return passage.linkAt(origin(place))
                .map(Passage.Anchored::destination)
                .filter(destination -> OWN.matcher(destination).matches())
                .orElse(null);
    }

    /** The words of a link make one claim, however many numbers they hold. */
    private List<Claim> oneForEachLink(List<Claim> claims) {
        Set<Passage.Anchored> seen = new HashSet<>();
        return claims.stream()
                .filter(claim -> claim.link() == null
                        || passage.links().stream()
                                .filter(link -> source(link, claim))
                                .findFirst()
                                .map(seen::add)
                                .orElse(true))
                .toList();
    }

    private boolean source(Passage.Anchored link, Claim claim) {
        var words = passage.words();
        return words.offset(link.start()) <= claim.start() + claim.text().length()
                && claim.start() <= words.offset(link.end() - 1);
    }

    private String said(int from, int to) {
        return passage.words()
                .text()
                .substring(
                        origin(from),
                        Math.min(origin(to - 1) + 1, passage.words().text().length()))
                .strip()
                .replace('\n', ' ');
    }

    private int origin(int place) {
        return folded.origin(place);
    }

    private int source(int place) {
        return passage.words().offset(origin(place));
    }
}
