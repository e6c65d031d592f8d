package org.hortillon.figures;

import java.util.List;

/**
 * Some of the rows that a value rests on.
 *
 * @param dimensions that each row says
 * @param measures that each row may know
 * @param withheld whether there are rows that this viewer may not see, for they are about people
 */
public record FigureRows(List<String> dimensions, List<String> measures, List<FigureRow> rows, boolean withheld) {

    /** What the public sees of rows about people. */
    public static final FigureRows WITHHELD = new FigureRows(List.of(), List.of(), List.of(), true);

    public FigureRows {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }
}
