package org.hortillon.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers of a text stand against the records, as programs are told.
 *
 * @param period of the numbers that name none of their own
 * @param summary how many claims have each status, every status named
 */
public record TextCheck(String period, List<Claim> claims, Map<String, Integer> summary) {

    public TextCheck {
        claims = List.copyOf(claims);
    }

    /**
     * One number.
     *
     * @param value a number; of a range {@code 100000..500000}, of a date {@code 2025-09}
     * @param actual what the records give, or null
     * @param proposals of a claim that is not bound: what it may count, the likeliest first; else null
     */
    public record Claim(
            int line,
            String text,
            Object value,
            String unit,
            String modality,
            String status,
            @Nullable String binding,
            @Nullable BigDecimal actual,
            BigDecimal confidence,
            String reason,
            @Nullable Integer definitionVersion,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Proposal> proposals) {}

    /** What a number may count. */
    public record Proposal(
            String binding, String label, @Nullable BigDecimal actual, BigDecimal confidence) {}
}
