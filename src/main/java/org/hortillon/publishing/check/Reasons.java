package org.hortillon.publishing.check;

import java.util.List;
import java.util.Optional;
import org.hortillon.commitments.Commitment;
import org.hortillon.companies.Testimonial;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureRefused;
import org.hortillon.figures.FigureValue;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.claim.Claim;

/** Why a claim stands as it does, in sentences that its author can use. */
final class Reasons {

    private final Tr t;

    Reasons(Tr t) {
        this.t = t;
    }

    String bound(Proposal best) {
        var key = best.agrees() ? "publishing.check.why.holds" : "publishing.check.why.contradicted";
        return t.get(
                key, best.said(t), best.value().period().label(t), best.value().said(t));
    }

    String linked(FigureValue value, FigureQuery query) {
        if (value.value() == null) {
            return t.get("publishing.check.why.no_value", value.figure().label().in(t));
        }
        return t.get(
                "publishing.check.why.linked",
                value.figure().label().in(t),
                value.period().label(t),
                value.said(t));
    }

    String refused(FigureRefused refused) {
        return refused.sentence(t);
    }

    String notBound(Claim claim, List<Proposal> proposals) {
        if (proposals.isEmpty()) {
            return t.get("publishing.check.why.nothing");
        }
        return proposals.stream().anyMatch(proposal -> proposal.value().suppressed())
                ? t.get("publishing.check.why.suppressed")
                : t.get("publishing.check.why.unsure");
    }

    String quotation(Optional<Testimonial> speaker) {
        return speaker.map(testimonial -> testimonial.withdrawnOn() == null
                        ? t.get(
                                "publishing.check.why.consent",
                                testimonial.givenName(),
                                t.date(testimonial.consentedOn()))
                        : t.get(
                                "publishing.check.why.withdrawn",
                                testimonial.givenName(),
                                t.date(testimonial.withdrawnOn())))
                .orElseGet(() -> t.get("publishing.check.why.quotation"));
    }

    String promise(Optional<Commitment> promise) {
        return promise.map(commitment -> t.get("publishing.check.why.commitment", commitment.title()))
                .orElseGet(() -> t.get("publishing.check.why.future"));
    }

    String elsewhere(String place) {
        return t.get("publishing.check.why.elsewhere", place);
    }

    String source(String named) {
        return t.get("publishing.check.why.source", named);
    }

    String declaredCommitment() {
        return t.get("publishing.check.why.declared_commitment");
    }

    /** A source without an address is named. */
    String declaredSource(String link) {
        var name = link.substring(link.indexOf(':') + 1);
        return name.matches("https?://.*")
                ? t.get("publishing.check.why.declared_source")
                : t.get("publishing.check.why.named_source", name);
    }

    String declaredQuotation() {
        return t.get("publishing.check.why.declared_quotation");
    }
}
