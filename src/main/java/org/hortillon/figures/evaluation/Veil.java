package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.PeriodRule;
import org.hortillon.figures.evaluation.Grouping.ByDimension;
import org.hortillon.figures.evaluation.Grouping.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Keeps small groups of people from the public. A value is told only where it would also be told as a part of the
 * larger values that anybody may ask for, so that none can be found by subtraction: as a part by each chosen dimension,
 * and as a month or quarter within its year.
 */
final class Veil {

    private final Selection selection;
    private final @Nullable Grouping by;
    private final Beside whole;
    private final @Nullable Beside parts;

    Veil(Selection selection, Context context) {
        this.selection = selection;
        this.by = selection.by();
        this.whole = new Beside(selection, context, null);
        this.parts = by == null ? null : new Beside(selection, context, by);
    }

    Collection<Ask> asks() {
        var asks = new ArrayList<>(whole.asks());
        if (parts != null) {
            asks.addAll(parts.asks());
        }
        return asks;
    }

    boolean hidesWhole(Cell cell, Map<Ask, List<Cell>> answers) {
        return whole.hides(cell, answers) || (cell.people() > 0 && whole.hidesInTime("", selection.period(), answers));
    }

    /** The keys of the parts that are not told. Of a hidden whole no part is, for together they would give it away. */
    Set<String> hiddenParts(Cell wholeCell, List<Cell> cells, Map<Ask, List<Cell>> answers) {
        var hidden = new HashSet<String>();
        if (parts == null) {
            return hidden;
        }
        var isTime = by instanceof Grain;
        var all = isTime ? whole.hides(wholeCell, answers) : hidesWhole(wholeCell, answers);
        if (!isTime) {
            hidden.addAll(SmallGroups.toHide(people(cells)));
        }
        for (var cell : cells) {
            var late = isTime
                    ? whole.hidesInTime("", within(cell.key()), answers)
                    : parts.hidesInTime(cell.key(), selection.period(), answers);
            if (all || late || parts.hides(cell, answers)) {
                hidden.add(cell.key());
            }
        }
        return hidden;
    }

    private static Map<String, Long> people(List<Cell> cells) {
        var people = new TreeMap<String, Long>();
        cells.forEach(cell -> people.put(cell.key(), cell.people()));
        return people;
    }

    /** What of the period a part by time covers. */
    private Period within(String key) {
        var bucket = Period.parse(key).orElseThrow();
        var period = selection.period();
        return Period.between(
                bucket.from().isBefore(period.from()) ? period.from() : bucket.from(),
                bucket.to().isAfter(period.to()) ? period.to() : bucket.to());
    }

    /** What stands beside the cells of one grouping: their like in each chosen dimension, and in the months around. */
    private static final class Beside {

        private final Selection selection;
        private final Map<String, Ask> byChosen = new LinkedHashMap<>();
        private final Map<Grain, Ask> byTime = new EnumMap<>(Grain.class);

        Beside(Selection selection, Context context, @Nullable Grouping by) {
            this.selection = selection;
            for (var dimension : selection.filters().keySet()) {
                var wider = selection.without(dimension);
                byChosen.put(dimension, Leaf.ask(wider, context, by, new ByDimension(dimension)));
            }
            var asState = selection.definition().rule() == PeriodRule.AT_END;
            var asYear = selection.period().kind() == Period.Kind.YEAR && !(selection.by() instanceof Grain);
            if (!asState && !asYear && !(by instanceof Grain)) {
                var years = selection.during(wholeYears(selection.period()));
                for (var grain : Grain.values()) {
                    byTime.put(grain, Leaf.ask(years, context, by, grain));
                }
            }
        }

        private static Period wholeYears(Period period) {
            return Period.between(
                    Period.year(period.from().getYear()).from(),
                    Period.year(period.to().getYear()).to());
        }

        Collection<Ask> asks() {
            var asks = new ArrayList<>(byChosen.values());
            asks.addAll(byTime.values());
            return asks;
        }

        boolean hides(Cell cell, Map<Ask, List<Cell>> answers) {
            if (cell.people() == 0) {
                return false;
            }
            return SmallGroups.isSmall(cell.people())
                    || byChosen.entrySet().stream()
                            .anyMatch(chosen -> SmallGroups.toHide(across(cell.key(), chosen.getValue(), answers))
                                    .contains(selection.filters().get(chosen.getKey())));
        }

        boolean hidesInTime(String key, Period period, Map<Ask, List<Cell>> answers) {
            if (byTime.isEmpty()) {
                return false;
            }
            var people = new EnumMap<Grain, Map<String, Long>>(Grain.class);
            byTime.forEach((grain, ask) -> people.put(grain, across(key, ask, answers)));
            return !Timeline.of(people).shows(period);
        }

        private static Map<String, Long> across(String key, Ask ask, Map<Ask, List<Cell>> answers) {
            var people = new TreeMap<String, Long>();
            answers.getOrDefault(ask, List.of()).stream()
                    .filter(cell -> cell.key().equals(key))
                    .forEach(cell -> people.put(cell.across(), cell.people()));
            return people;
        }
    }
}
