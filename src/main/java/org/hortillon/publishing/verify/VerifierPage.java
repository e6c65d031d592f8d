package org.hortillon.publishing.verify;

import java.util.List;
import org.hortillon.figures.FigureQuery;
import org.hortillon.publishing.check.CheckedClaim;
import org.hortillon.publishing.check.Report;
import org.hortillon.publishing.check.Status;
import org.jspecify.annotations.Nullable;

/**
 * The page on which anybody checks a text.
 *
 * @param text as it was typed or sent
 * @param period as it was typed
 * @param refused why it was not checked, or null
 * @param report what came of it, or null
 * @param drawn the text with its numbers marked, or null
 */
public record VerifierPage(
        String text,
        String period,
        @Nullable Refused refused,
        @Nullable Report report,
        @Nullable CheckedText drawn) {

    private static final String FIGURE = "figure:";

    static final VerifierPage BLANK = new VerifierPage("", "", null, null, null);

    /** The statuses of which there are any. */
    public List<Status> statuses() {
        return report == null
                ? List.of()
                : List.of(Status.values()).stream()
                        .filter(status -> report.count(status) > 0)
                        .toList();
    }

    /** The class of a claim's mark; nothing where the records agree. */
    public static String mark(Status status) {
        return switch (status) {
            case HOLDS -> "";
            case NOT_BOUND -> "unbound";
            case CONTRADICTED, QUOTATION, SOURCE, COMMITMENT -> status.code();
        };
    }

    /** The class of a status's badge. */
    public static String badge(Status status) {
        return switch (status) {
            case HOLDS -> "ok";
            case CONTRADICTED -> "bad";
            case NOT_BOUND -> "draft";
            case COMMITMENT -> "wait";
            case QUOTATION, SOURCE -> "info";
        };
    }

    /** The figure with which a claim was compared, its period named. */
    public @Nullable FigureQuery figure(CheckedClaim claim) {
        return report == null ? null : figure(claim, report.period());
    }

    static @Nullable FigureQuery figure(CheckedClaim claim, String period) {
        var binding = claim.binding();
        return binding == null || !binding.startsWith(FIGURE) || claim.actual() == null
                ? null
                : FigureQuery.parse(binding.substring(FIGURE.length())).during(period);
    }

    public boolean problemIs(Refused reason) {
        return refused == reason;
    }

    /** Whether what is wrong is the text, typed or sent, and not what stands beside it. */
    public boolean textIsWrong() {
        return refused == Refused.EMPTY
                || refused == Refused.TOO_LARGE
                || refused == Refused.LONG_PARAGRAPH
                || refused == Refused.NOT_TEXT;
    }
}
