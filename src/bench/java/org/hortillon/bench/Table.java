package org.hortillon.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Measures as rows of words, for the screen and for the documents. */
final class Table {

    static final List<String> HEAD = List.of("measure", "Hortillon", "floor", "ratio", "goal", "met");

    private Table() {}

    static List<List<String>> rows(List<Measure> measures) {
        return measures.stream().map(Table::row).toList();
    }

    private static List<String> row(Measure measure) {
        var floor = measure.floor();
        var ratio = measure.ratio();
        return List.of(
                measure.name(),
                number(measure.value()) + " " + measure.unit(),
                floor == null ? "" : number(floor.value()) + " (" + floor.name() + ")",
                ratio == null ? "" : number(ratio),
                goal(measure),
                met(measure.met()));
    }

    private static String goal(Measure measure) {
        var goal = measure.goal();
        if (goal == null) {
            return "";
        }
        return (goal.atLeast() ? "≥ " : "≤ ")
                + number(goal.limit())
                + (goal.ofRatio() ? " × floor" : " " + measure.unit());
    }

    private static String met(@Nullable Boolean met) {
        return met == null ? "" : met ? "yes" : "no";
    }

    /** Three digits that matter, thousands apart. */
    static String number(double value) {
        var size = Math.abs(value);
        var pattern = size >= 100 || value == Math.rint(value)
                ? "%,.0f"
                : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, pattern, value).replace(',', ' ');
    }

    static String screen(List<Measure> measures) {
        var lines = new ArrayList<List<String>>();
        lines.add(HEAD);
        lines.addAll(rows(measures));
        var widths = new int[HEAD.size()];
        lines.forEach(line -> {
            for (var column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], line.get(column).length());
            }
        });
        var text = new StringBuilder();
        for (var line : lines) {
            for (var column = 0; column < widths.length; column++) {
                text.append(line.get(column))
                        .append(" ".repeat(widths[column] - line.get(column).length() + 2));
            }
            text.append('\n');
        }
        return Objects.toString(text);
    }

    static String markdown(List<Measure> measures) {
        var text = new StringBuilder();
        text.append("| ").append(String.join(" | ", HEAD)).append(" |\n");
        text.append("|---|---:|---:|---:|---:|---|\n");
        rows(measures)
                .forEach(
                        row -> text.append("| ").append(String.join(" | ", row)).append(" |\n"));
        return text.toString();
    }
}
