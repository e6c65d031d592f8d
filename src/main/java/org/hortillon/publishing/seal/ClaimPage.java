package org.hortillon.publishing.seal;

import java.util.List;

/**
 * One number of a sealed version.
 *
 * @param rows the records behind it as they stood; none about people
 * @param team whether each record that moved is named
 */
public record ClaimPage(Seal seal, Told told, List<SealedRow> rows, boolean team) {

    /** How many records a page shows; all are in the JSON file. */
    public static final int SHOWN = 500;

    public List<SealedRow> counted() {
        return rows.stream().filter(SealedRow::counted).limit(SHOWN).toList();
    }
}
