package org.hortillon.figures.evaluation;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hortillon.figures.Period;
import org.hortillon.figures.evaluation.Grouping.Grain;

/**
 * Which months, quarters and years may be told, given how many people each has. Within a year its quarters, and within
 * a quarter its months, must not give away a small one by subtraction.
 */
final class Timeline {

    private final Set<String> hidden = new HashSet<>();

    private Timeline() {}

    static Timeline of(Map<Grain, Map<String, Long>> people) {
        var timeline = new Timeline();
        people.getOrDefault(Grain.YEAR, Map.of()).forEach((year, count) -> {
            if (SmallGroups.isSmall(count)) {
                timeline.hidden.add(year);
            }
        });
        timeline.hideWithin(
                people.getOrDefault(Grain.QUARTER, Map.of()), quarter -> quarter.substring(0, quarter.indexOf('-')));
        timeline.hideWithin(people.getOrDefault(Grain.MONTH, Map.of()), month -> {
            var day = YearMonth.parse(month).atDay(1);
            return Period.quarter(day.getYear(), Period.quarterOf(day)).code();
        });
        return timeline;
    }

    /** Of a hidden whole every part is hidden; of a told one, those that are small and those that would give them away. */
    private void hideWithin(Map<String, Long> people, Function<String, String> whole) {
        var byWhole = people.entrySet().stream()
                .collect(Collectors.groupingBy(
                        part -> whole.apply(part.getKey()),
                        TreeMap::new,
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        byWhole.forEach(
                (key, parts) -> hidden.addAll(hidden.contains(key) ? parts.keySet() : SmallGroups.toHide(parts)));
    }

    /** A period that is no year, quarter or month is told when it is made of whole months that all are. */
    boolean shows(Period period) {
        if (period.kind() != Period.Kind.RANGE) {
            return !hidden.contains(period.code());
        }
        if (!period.isWholeMonths()) {
            return false;
        }
        for (var month = YearMonth.from(period.from());
                !month.isAfter(YearMonth.from(period.to()));
                month = month.plusMonths(1)) {
            if (hidden.contains(month.toString())) {
                return false;
            }
        }
        return true;
    }
}
