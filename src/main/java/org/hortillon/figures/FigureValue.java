package org.hortillon.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * A figure's value for one question.
 *
 * @param query the question with its period named: the permanent address of the value
 * @param period asked for
 * @param value null when {@code absence} says why
 * @param unit {@code companies}, {@code EUR} (the value is in euros), {@code %}, {@code tCO2} …
 * @param rows how many rows it counts, or null when they are suppressed
 * @param asOf when the records were asked
 * @param chosen what the question chose in its dimensions, in words
 * @param groups its parts, when the question asks for them
 */
public record FigureValue(
        Figure figure,
        FigureQuery query,
        Period period,
        @Nullable BigDecimal value,
        String unit,
        @Nullable Long rows,
        @Nullable Absence absence,
        Instant asOf,
        List<Phrase> chosen,
        List<FigureGroup> groups)
        implements FigureAnswer {

    public FigureValue {
        chosen = List.copyOf(chosen);
        groups = List.copyOf(groups);
    }

    public Optional<BigDecimal> known() {
        return Optional.ofNullable(value);
    }

    /** Whether it is hidden because it would tell something about one to four people. */
    public boolean suppressed() {
        return absence == Absence.SUPPRESSED;
    }

    /** The value as a reader reads it: {@code 151}, {@code 35,1 %}, {@code 200 000 €}, {@code 500 tCO2}. */
    public String said(Tr t) {
        return Units.said(value, unit, t);
    }
}
