package org.hortillon.publishing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.check.CheckedClaim;
import org.hortillon.publishing.check.Checking;
import org.hortillon.publishing.check.Proposal;
import org.hortillon.publishing.check.Report;
import org.hortillon.publishing.check.Status;
import org.hortillon.publishing.check.TextPeriods;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the numbers of anybody's text against the public figures of the current hub. */
@Component
public class TextChecks {

    /** A text is no longer than this, in bytes of UTF-8. */
    public static final int LONGEST = 256 * 1024;

    private static final Set<String> SMALL_WORDS = Set.of("de", "d", "des", "of", "the", "les", "la", "le", "l");

    private final Checking checking;
    private final TextPeriods periods;

    TextChecks(Checking checking, TextPeriods periods) {
        this.checking = checking;
        this.periods = periods;
    }

    /** The numbers of {@code text}; without a {@code period}, that of the text, else the current year. */
    public TextCheck check(String text, @Nullable Period period, Tr t) {
        var meant = period == null ? periods.of(text) : period;
        return answer(checking.check(text, meant, Viewer.VISITOR, t), t);
    }

    private static TextCheck answer(Report report, Tr t) {
        var summary = new LinkedHashMap<String, Integer>();
        report.summary().forEach((status, count) -> summary.put(status.code(), count));
        return new TextCheck(
                report.period(),
                report.claims().stream()
                        .map(claim -> answer(claim, report.period(), t))
                        .toList(),
                summary);
    }

    private static TextCheck.Claim answer(CheckedClaim checked, String period, Tr t) {
        var claim = checked.claim();
        return new TextCheck.Claim(
                claim.line(),
                claim.text(),
                value(checked),
                unit(checked),
                claim.modality(),
                checked.status().code(),
                checked.binding(),
                plain(checked.actual()),
                confidence(checked.confidence()),
                checked.reason(),
                checked.version(),
                checked.status() == Status.NOT_BOUND ? proposals(checked.proposals(), period, t) : null);
    }

    private static List<TextCheck.Proposal> proposals(List<Proposal> proposals, String period, Tr t) {
        return proposals.stream()
                .map(proposal -> new TextCheck.Proposal(
                        proposal.binding(period),
                        proposal.said(t),
                        plain(proposal.actual()),
                        confidence(proposal.confidence())))
                .toList();
    }

    private static Object value(CheckedClaim checked) {
        var date = checked.claim().date();
        if (date != null) {
            return date.code();
        }
        var statement = checked.claim().statement();
        var low = exactly(statement.value());
        return statement.upTo() == null ? low : low + ".." + exactly(statement.upTo());
    }

    /** Its own, else that of what it is bound to, else the word for what it counts. */
    private static String unit(CheckedClaim checked) {
        var claim = checked.claim();
        if (claim.date() != null) {
            return "";
        }
        var own = claim.measure().unit();
        if (!own.isEmpty() || !checked.unit().isEmpty()) {
            return own.isEmpty() ? checked.unit() : own;
        }
        for (var word : claim.setting().counted().split("[^\\p{L}]+", -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                return word;
            }
        }
        return "";
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : exactly(value);
    }

    /** Without trailing zeros, and never with an exponent. */
    private static BigDecimal exactly(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }

    private static BigDecimal confidence(double confidence) {
        return BigDecimal.valueOf(confidence).setScale(2, RoundingMode.HALF_UP);
    }
}
