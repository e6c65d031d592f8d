package org.hortillon.publishing.verify;

import java.util.ArrayList;
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
 */
public record VerifierPage(
        String text,
        String period,
        @Nullable Refused refused,
        @Nullable Report report) {

    private static final String FIGURE = "figure:";

    static final VerifierPage BLANK = new VerifierPage("", "", null, null);

    /**
     * A stretch of the text.
     *
     * @param number which claim it is, from 1, or 0 for words between claims
     */
    public record Piece(String words, int number, @Nullable CheckedClaim claim) {}

    /** The whole text, cut at its claims. */
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        if (report != null) {
            for (var i = 0; i < report.claims().size(); i++) {
                var claim = report.claims().get(i).claim();
                if (claim.start() >= from && claim.end() <= text.length()) {
                    pieces.add(new Piece(text.substring(from, claim.start()), 0, null));
                    pieces.add(new Piece(
                            text.substring(claim.start(), claim.end()),
                            i + 1,
                            report.claims().get(i)));
                    from = claim.end();
                }
            }
        }
        pieces.add(new Piece(text.substring(from), 0, null));
        return pieces;
    }

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
        var binding = claim.binding();
        return report == null || binding == null || !binding.startsWith(FIGURE) || claim.actual() == null
                ? null
                : FigureQuery.parse(binding.substring(FIGURE.length())).during(report.period());
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
