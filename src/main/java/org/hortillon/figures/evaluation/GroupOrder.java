package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import org.hortillon.figures.FigureGroup;

/** In which order the groups of a dimension are told. */
final class GroupOrder {

    /** Largest first; what has no value after it, what the rows do not say last. */
    static final Comparator<FigureGroup> LARGEST_FIRST = Comparator.<FigureGroup, Boolean>comparing(
                    group -> group.key().equals(FigureGroup.UNSAID))
            .thenComparing(
                    FigureGroup::value,
                    Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()))
            .thenComparing(group -> group.label().fr());

    private GroupOrder() {}
}
