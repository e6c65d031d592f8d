package org.hortillon.people.merge;

import java.util.List;
import org.hortillon.people.MergeMeasure.Effect;
import org.jspecify.annotations.Nullable;

/**
 * One merge, to read and to undo.
 *
 * @param refusal why it could not be undone just now, or null
 * @param where what stands in the way of undoing, as tables and columns
 */
public record MergePage(
        Merge merge,
        List<Tally> tallies,
        List<Effect> effects,
        List<Line> lines,
        @Nullable MergeRefusal refusal,
        List<String> where) {

    /** A value that changed, as it was and as it is. */
    public record Line(String kind, String table, String column, String before, String after) {}

    public MergePage {
        tallies = List.copyOf(tallies);
        effects = List.copyOf(effects);
        lines = List.copyOf(lines);
        where = List.copyOf(where);
    }

    static List<Line> lines(Merge merge, List<Change> changes) {
        return changes.stream()
                .filter(change -> !change.kind().equals(Journal.MERGED))
                .map(change -> new Line(
                        change.kind(),
                        change.table(),
                        change.column(),
                        said(change.before(), merge),
                        said(change.after(), merge)))
                .toList();
    }

    /** JSON as somebody reads it; the two records by their names. */
    private static String said(@Nullable String json, Merge merge) {
        if (json == null || json.equals("null")) {
            return "–";
        }
        var text = json.startsWith("\"") ? json.substring(1, json.length() - 1).replace("\\\"", "\"") : json;
        if (text.equals(merge.keptId().toString())) {
            return merge.kept();
        }
        return text.equals(merge.goneId().toString()) ? merge.gone() : text;
    }
}
