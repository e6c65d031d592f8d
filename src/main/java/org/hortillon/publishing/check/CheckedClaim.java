package org.hortillon.publishing.check;

import java.math.BigDecimal;
import java.util.List;
import org.hortillon.publishing.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * A claim and how it stands against the records.
 *
 * @param binding {@code figure:…}, {@code commitment:…}, {@code testimonial:…} or {@code source:…}, or null
 * @param actual what the records give, in the unit of the claim, or null
 * @param unit of the claim
 * @param confidence from 0 to 1 that the binding is meant
 * @param reason for the status, in the reader's language
 * @param version of the figure's definition, or null
 * @param proposals what it may count, the likeliest first, three at most
 */
public record CheckedClaim(
        Claim claim,
        Status status,
        @Nullable String binding,
        @Nullable BigDecimal actual,
        String unit,
        double confidence,
        String reason,
        @Nullable Integer version,
        List<Proposal> proposals) {

    public CheckedClaim {
        proposals = List.copyOf(proposals);
    }
}
