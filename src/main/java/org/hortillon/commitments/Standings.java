package org.hortillon.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hortillon.access.Viewer;
import org.hortillon.figures.Absence;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.Figures;
import org.hortillon.figures.Period;
import org.springframework.stereotype.Component;

/** Asks the figures that commitments name where they stand, as the public may know. */
@Component
class Standings {

    private final Figures figures;

    Standings(Figures figures) {
        this.figures = figures;
    }

    /** By the commitment's key; nothing for those without a figure, or whose figure has no answer. */
    Map<String, Standing> of(List<Commitment> commitments, LocalDate today) {
        var standings = new HashMap<String, Standing>();
        var measured = commitments.stream()
                .filter(commitment -> commitment.figure() != null)
                .toList();
        var ahead = collect(standings, measured, Standings::promised, true);
        collect(standings, ahead, commitment -> Period.year(today.getYear()), false);
        return standings;
    }

    /** What was promised for a year is measured in that year; anything else from the promise to its last day. */
    static Period promised(Commitment commitment) {
        return commitment.duePrecision().equals("year")
                ? Period.year(commitment.dueOn().getYear())
                : Period.between(commitment.madeOn(), commitment.dueOn());
    }

    /** Keeps what has a value and gives back those whose period lies ahead. */
    private List<Commitment> collect(
            Map<String, Standing> standings,
            List<Commitment> commitments,
            Function<Commitment, Period> period,
            boolean begun) {
        if (commitments.isEmpty()) {
            return List.of();
        }
        var answers = figures.evaluate(
                commitments.stream().map(each -> question(each, period)).toList(), Viewer.VISITOR);
        var ahead = new ArrayList<Commitment>();
        for (int i = 0; i < answers.size(); i++) {
            var commitment = commitments.get(i);
            if (answers.get(i) instanceof FigureValue value) {
                value.known().ifPresent(amount -> standings.put(commitment.key(), new Standing(value, amount, begun)));
                if (value.absence() == Absence.NOT_YET) {
                    ahead.add(commitment);
                }
            }
        }
        return ahead;
    }

    private static FigureQuery question(Commitment commitment, Function<Commitment, Period> period) {
        return FigureQuery.of(String.valueOf(commitment.figure()))
                .during(period.apply(commitment).code());
    }
}
