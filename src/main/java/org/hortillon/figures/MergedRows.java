package org.hortillon.figures;

import java.util.Map;

/**
 * Records behind a figure that merges of people touched: the id of each, with that of the merge.
 *
 * @param aside those that stayed with a record that is gone, and count no longer
 * @param mended those that say something else because they stand for both now
 * @param united for each merge by which two people of the figure became one, one record
 */
public record MergedRows(Map<String, String> aside, Map<String, String> mended, Map<String, String> united) {

    public static final MergedRows NONE = new MergedRows(Map.of(), Map.of(), Map.of());

    public MergedRows {
        aside = Map.copyOf(aside);
        mended = Map.copyOf(mended);
        united = Map.copyOf(united);
    }
}
