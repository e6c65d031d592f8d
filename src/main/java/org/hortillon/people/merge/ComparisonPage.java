package org.hortillon.people.merge;

import java.util.List;
import java.util.Map;
import org.hortillon.people.MergeMeasure.Effect;
import org.jspecify.annotations.Nullable;

/**
 * Two records side by side before they become one.
 *
 * @param refusal why they cannot, or null
 * @param rows how many rows of each table refer to either
 */
public record ComparisonPage(
        Subject kept,
        Subject gone,
        @Nullable MergeRefusal refusal,
        List<Both> rows,
        List<Tally> tallies,
        List<Effect> effects) {

    /** Rows of a table that refer to each of the two. */
    public record Both(String table, long kept, long gone) {}

    public ComparisonPage {
        rows = List.copyOf(rows);
        tallies = List.copyOf(tallies);
        effects = List.copyOf(effects);
    }

    static List<Both> both(Map<String, Long> kept, Map<String, Long> gone) {
        return java.util.stream.Stream.concat(kept.keySet().stream(), gone.keySet().stream())
                .distinct()
                .sorted()
                .map(table -> new Both(table, kept.getOrDefault(table, 0L), gone.getOrDefault(table, 0L)))
                .toList();
    }

    public String swapped() {
        return "/equipe/personnes/fusion?garder=" + gone.key() + "&fondre=" + kept.key();
    }
}
