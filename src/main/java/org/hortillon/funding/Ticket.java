package org.hortillon.funding;

import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** How much is put into one company at a time; either end may be left open. */
public record Ticket(@Nullable Long minCents, @Nullable Long maxCents) {

    /** {@code de 10 k€ à 80 k€}, {@code à partir de 10 k€}, {@code jusqu’à 80 k€}. */
    public String said(Tr t) {
        if (minCents != null && maxCents != null) {
            return t.get("funding.ticket.between", t.shortEuros(minCents), t.shortEuros(maxCents));
        }
        if (minCents != null) {
            return t.get("funding.ticket.from", t.shortEuros(minCents));
        }
        return maxCents == null ? t.get("funding.ticket.unknown") : t.get("funding.ticket.to", t.shortEuros(maxCents));
    }
}
