package org.hortillon.publishing.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hortillon.commitments.Commitment;
import org.hortillon.companies.Testimonial;
import org.hortillon.figures.FigureAnswer;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.statement.Agreement;
import org.hortillon.publishing.statement.StatementReader;
import org.jspecify.annotations.Nullable;

/** Says how a claim stands, once the records have answered. */
final class Judge {

    /** Below it, a proposal is shown and not taken. */
    static final double BAR = 0.6;

    private static final int SHOWN = 3;

    private final Promises promises;
    private final Speakers speakers;
    private final Reasons reasons;
    private final Language language;
    private final String period;
    private final @Nullable String elsewhere;

    Judge(
            Promises promises,
            Speakers speakers,
            Reasons reasons,
            Language language,
            String period,
            @Nullable String elsewhere) {
        this.promises = promises;
        this.speakers = speakers;
        this.reasons = reasons;
        this.language = language;
        this.period = period;
        this.elsewhere = elsewhere;
    }

    /** Nothing for a number that turns out to claim nothing. */
    Optional<CheckedClaim> judge(Claim claim, List<Proposal> proposals) {
        if (claim.setting().quotation() != null) {
            return Optional.of(quotation(claim, claim.setting().quotation()));
        }
        var best = proposals.stream().max(Comparator.comparingDouble(Proposal::confidence));
        if (claim.date() != null || claim.setting().future()) {
            return claim.weak() ? Optional.empty() : Optional.of(promise(claim, promises.of(claim, false)));
        }
        if (elsewhere == null && best.isPresent() && best.get().confidence() >= BAR) {
            return Optional.of(bound(claim, best.get(), proposals));
        }
        var promised = promises.of(claim, true);
        if (promised.isPresent()) {
            return Optional.of(promise(claim, promised));
        }
        if (claim.setting().source() != null) {
            return Optional.of(other(
                    claim, Status.SOURCE, null, reasons.source(claim.setting().source())));
        }
        return claim.weak() ? Optional.empty() : Optional.of(notBound(claim, proposals));
    }

    /** A claim that the author bound to a figure. */
    CheckedClaim linked(Claim claim, FigureQuery query, FigureAnswer answer) {
        return switch (answer) {
            case FigureRefused refused -> other(claim, Status.NOT_BOUND, claim.link(), reasons.refused(refused));
            case FigureValue value -> {
                var actual = value.value();
                var agreement = actual == null
                        ? Agreement.UNREADABLE
                        : Agreement.of(StatementReader.read(claim.text(), language), actual, value.unit());
                var status = switch (agreement) {
                    case HOLDS -> Status.HOLDS;
                    case CONTRADICTED -> Status.CONTRADICTED;
                    case UNREADABLE -> Status.NOT_BOUND;
                };
                yield new CheckedClaim(
                        claim,
                        status,
                        claim.link(),
                        actual,
                        value.unit(),
                        1,
                        reasons.linked(value, query),
                        value.figure().version(),
                        List.of());
            }
        };
    }

    /** A claim that the author tied to something other than a figure. */
    CheckedClaim declared(Claim claim, String link) {
        if (link.startsWith("commitment:")) {
            return other(claim, Status.COMMITMENT, link, reasons.declaredCommitment());
        }
        return link.startsWith("source:")
                ? other(claim, Status.SOURCE, link, reasons.declaredSource(link))
                : other(claim, Status.QUOTATION, link, reasons.declaredQuotation());
    }

    private CheckedClaim bound(Claim claim, Proposal best, List<Proposal> proposals) {
        var status = best.agrees() ? Status.HOLDS : Status.CONTRADICTED;
        return new CheckedClaim(
                claim,
                status,
                best.binding(period),
                best.actual(),
                best.value().unit(),
                best.confidence(),
                reasons.bound(best),
                best.figure().version(),
                shown(proposals));
    }

    private CheckedClaim notBound(Claim claim, List<Proposal> proposals) {
        var sure = proposals.stream().mapToDouble(Proposal::confidence).max().orElse(0);
        return new CheckedClaim(
                claim,
                Status.NOT_BOUND,
                null,
                null,
                claim.measure().unit(),
                sure,
                elsewhere == null ? reasons.notBound(claim, proposals) : reasons.elsewhere(elsewhere),
                null,
                shown(proposals));
    }

    private CheckedClaim quotation(Claim claim, String words) {
        var speaker = speakers.of(words);
        var binding =
                speaker.map(Testimonial::key).map(key -> "testimonial:" + key).orElse(null);
        return other(claim, Status.QUOTATION, binding, reasons.quotation(speaker));
    }

    private CheckedClaim promise(Claim claim, Optional<Commitment> promise) {
        var binding =
                promise.map(Commitment::key).map(key -> "commitment:" + key).orElse(null);
        return other(claim, Status.COMMITMENT, binding, reasons.promise(promise));
    }

    private CheckedClaim other(Claim claim, Status status, @Nullable String binding, String reason) {
        return new CheckedClaim(
                claim, status, binding, null, claim.measure().unit(), binding == null ? 0 : 1, reason, null, List.of());
    }

    private static List<Proposal> shown(List<Proposal> proposals) {
        return proposals.stream()
                .sorted(Comparator.comparingDouble(Proposal::confidence).reversed())
                .limit(SHOWN)
                .toList();
    }

    /** Whether {@code actual} bears the claim out; euros against euros, a share as far as it is written. */
    static boolean agrees(Claim claim, BigDecimal actual) {
        return claim.statement().holdsFor(actual);
    }
}
