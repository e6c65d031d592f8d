package org.hortillon.commitments;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * Something promised in public.
 *
 * @param figure name of the figure that tells where the target stands, or null
 * @param state open, late, kept or dropped
 * @param source where it was promised
 */
public record Commitment(
        String key,
        String title,
        @Nullable String titleEn,
        @Nullable String description,
        @Nullable String descriptionEn,
        String owner,
        LocalDate madeOn,
        LocalDate dueOn,
        String duePrecision,
        @Nullable String figure,
        @Nullable BigDecimal target,
        @Nullable String unit,
        String state,
        @Nullable String evidence,
        @Nullable String source) {

    public Due due() {
        return new Due(dueOn, duePrecision);
    }

    /** {@code 3 000 m²}, {@code 50 M€}, {@code 100 bureaux}; empty without a target. */
    public String targetSaid(Tr t) {
        return target == null ? "" : said(target, t);
    }

    /** An amount in the unit of the target. */
    public String said(BigDecimal amount, Tr t) {
        if (unit == null) {
            return t.number(amount);
        }
        return unit.equals("EUR")
                ? t.shortEuros(amount.movePointRight(2).longValue())
                : t.getOr("commitments.unit." + unit, t.number(amount) + " " + unit, amount);
    }

    /** How the state is coloured. */
    public String badge() {
        return switch (state) {
            case "kept" -> "ok";
            case "late" -> "wait";
            case "dropped" -> "draft";
            default -> "info";
        };
    }

    /** French path of the place where it can be read. */
    public String path() {
        return "/engagements#" + key;
    }

    public boolean overdue(LocalDate day) {
        return state.equals("open") && due().passedBy(day);
    }
}
