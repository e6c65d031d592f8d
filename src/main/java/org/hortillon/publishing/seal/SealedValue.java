package org.hortillon.publishing.seal;

import java.math.BigDecimal;
import java.time.Instant;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Phrase;
import org.hortillon.figures.Units;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What the records gave for one question when it was sealed.
 *
 * @param version of the definition
 * @param question with its period named
 * @param value as anybody may hear it, or null when {@code absence} says why
 * @param absence code of the reason
 * @param rows the records that are counted
 * @param compared the records against which a share or growth is taken; null for any other value
 */
public record SealedValue(
        int version,
        Phrase label,
        FigureQuery question,
        @Nullable BigDecimal value,
        String unit,
        @Nullable String absence,
        boolean aboutPeople,
        Basis rows,
        @Nullable Basis compared,
        Instant askedAt) {

    /**
     * Records behind a value.
     *
     * @param hash SHA-256 of their ids, sorted and joined by line feeds
     */
    public record Basis(int count, String hash) {}

    /** Whether it is hidden because it would tell something about one to four people. */
    public boolean hidden() {
        return "suppressed".equals(absence);
    }

    /** {@code 151}, {@code 35,1 %}, {@code 200 000 €}. */
    public String said(Tr t) {
        return Units.said(value, unit, t);
    }
}
