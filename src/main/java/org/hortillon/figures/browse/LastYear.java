package org.hortillon.figures.browse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Units;
import org.hortillon.figures.definition.Change;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * A value beside that of the same days one year earlier, both by the same version of the definition.
 *
 * @param unfinished whether the later period is not over, so that it is counted up to today
 * @param changes of the definition since the earlier period began, oldest first
 */
public record LastYear(FigureValue now, FigureValue before, boolean unfinished, List<Change> changes) {

    static LastYear of(FigureValue now, FigureValue before, LocalDate today, List<Change> versions) {
        var begun = before.period().from();
        return new LastYear(
                now,
                before,
                now.period().to().isAfter(today),
                versions.stream()
                        .filter(change -> change.version() > 1 && change.on().isAfter(begun))
                        .toList());
    }

    /** Null when one of the two is not known. */
    public @Nullable BigDecimal difference() {
        var later = now.value();
        var earlier = before.value();
        return later == null || earlier == null ? null : later.subtract(earlier);
    }

    /** {@code +18}, {@code −2 points} where the values are shares. */
    public String said(Tr t) {
        var difference = difference();
        if (difference == null) {
            return Units.said(null, now.unit(), t);
        }
        var sign = difference.signum() > 0 ? "+" : "";
        return sign
                + (now.unit().equals(Units.PERCENT)
                        ? t.get("figures.lastyear.points", t.number(difference), difference.abs())
                        : Units.said(difference, now.unit(), t));
    }
}
