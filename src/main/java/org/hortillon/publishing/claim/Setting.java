package org.hortillon.publishing.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said around a number, nearest first.
 *
 * @param counted the words right behind it, up to the next clause: what it counts
 * @param clause the other words of its clause
 * @param piece of the clause, what stands between the nearest commas
 * @param label the words before the colon of its line, the head of its row or of its column: what it is about
 * @param lead the words that introduce its list or table
 * @param row the first cell of its row in a table, or empty
 * @param before the item before it in its list, or the heads of its table
 * @param headings above it, outermost first
 * @param compared whether it is held against the number before it: "against 138 in 2023"
 * @param growth whether it says by how much something grew or shrank
 * @param future whether it speaks of what is to come
 * @param period the period that its sentence names, or null
 * @param quotation the sentence in which somebody speaks, or null when nobody does
 * @param source the source that its sentence names, or null
 */
public record Setting(
        String counted,
        String clause,
        String piece,
        String label,
        String lead,
        String row,
        String before,
        List<String> headings,
        boolean compared,
        boolean growth,
        boolean future,
        @Nullable String period,
        @Nullable String quotation,
        @Nullable String source) {

    public Setting {
        headings = List.copyOf(headings);
    }
}
