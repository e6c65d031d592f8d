package org.hortillon.figures.api;

import java.util.ArrayList;
import java.util.List;
import org.hortillon.figures.FigureRows;
import org.hortillon.figures.FigureValue;
import org.hortillon.figures.evaluation.Wording;
import org.hortillon.kernel.Csv;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/** Values and rows as tables to download. */
final class Sheets {

    private Sheets() {}

    /** One line for each part, or a single one for the whole. */
    static byte[] groups(FigureValue value, Tr t) {
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var group : value.groups()) {
            lines.add(line(group.key(), group.label().in(t), group.value(), group.unit(), group.rows()));
        }
        if (lines.isEmpty()) {
            var period = value.period().code();
            lines.add(line(period, value.figure().label().in(t), value.value(), value.unit(), value.rows()));
        }
        return Csv.bytes(List.of("key", "label", "value", "unit", "rows"), lines);
    }

    private static List<@Nullable Object> line(@Nullable Object... cells) {
        return java.util.Arrays.asList(cells);
    }

    /** One line for each row: its dimensions in words, its measures as numbers. */
    static byte[] rows(FigureRows rows, Tr t) {
        var header = new ArrayList<>(List.of("date", t.get("figures.rows.title")));
        rows.dimensions().forEach(name -> header.add(Wording.dimension(name).in(t)));
        header.addAll(rows.measures());
        header.addAll(List.of("figure", "id"));
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var row : rows.rows()) {
            var line = new ArrayList<@Nullable Object>();
            line.add(row.on());
            line.add(row.title());
            for (var name : rows.dimensions()) {
                var label = row.labels().get(name);
                line.add(label == null ? null : label.in(t));
            }
            rows.measures().forEach(name -> line.add(row.measures().get(name)));
            line.add(row.figure());
            line.add(row.id());
            lines.add(line);
        }
        return Csv.bytes(header, lines);
    }
}
