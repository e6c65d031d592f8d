package org.hortillon.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/** What a reader asks the list of investors for: words, a kind, and an amount in euros that they would put in. */
public record InvestorFilter(
        @BindParam("q") String words,
        @BindParam("genre") String kind,
        @BindParam("montant") String euros) {

    static final List<String> KINDS = List.of("angel", "fund", "bank", "public", "corporate");
    static final List<Long> EUROS = List.of(10_000L, 50_000L, 100_000L, 250_000L, 500_000L, 1_000_000L);

    private static final long CENTS = 100;

    public InvestorFilter(@Nullable String words, @Nullable String kind, @Nullable String euros) {
        this.words = words == null ? "" : words.strip();
        this.kind = kind == null ? "" : kind;
        this.euros = euros == null || !euros.matches("[0-9]{1,12}") ? "" : euros;
    }

    public boolean isEmpty() {
        return words.isEmpty() && kind.isEmpty() && euros.isEmpty();
    }

    /** The amount in cents, or null when any will do. */
    @Nullable Long cents() {
        return euros.isEmpty() ? null : Long.parseLong(euros) * CENTS;
    }
}
