package org.hortillon.figures.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hortillon.figures.Absence;
import org.hortillon.figures.Period;
import org.hortillon.figures.definition.Aggregation;
import org.hortillon.figures.definition.Definition;
import org.hortillon.figures.definition.PeriodRule;
import org.jspecify.annotations.Nullable;

/** One definition that is no ratio, during one period: what to ask, and what the answers come to. */
final class Leaf {

    private static final int CENTS = 2;
    private final Definition definition;
    private final Selection selection;
    private final Context context;
    private final Ask whole;
    private final @Nullable Ask parts;
    private final @Nullable Veil veil;

    Leaf(Selection selection, Context context) {
        this.definition = selection.definition();
        this.selection = selection;
        this.context = context;
        this.whole = ask(selection, context, null, null);
        var by = selection.by();
        this.parts = by == null ? null : ask(selection, context, by, null);
        this.veil = context.publicly() && definition.fact().aboutPeople() ? new Veil(selection, context) : null;
    }

    /** Asks for {@code selection}, taken apart in up to two ways and cut off at today. */
    static Ask.Amount ask(Selection selection, Context context, @Nullable Grouping by, @Nullable Grouping across) {
        var period = selection.period();
        var isStock = selection.definition().rule() == PeriodRule.AT_END;
        var to = earlier(period.to(), context.today());
        var days = new LinkedHashMap<String, LocalDate>();
        if (isStock && by instanceof Grouping.Grain grain) {
            grain.within(period, context.today()).forEach(bucket -> days.put(bucket.code(), earlier(bucket.to(), to)));
        }
        return new Ask.Amount(
                selection.definition(), isStock ? to : period.from(), to, selection.filters(), by, across, days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    List<Ask> asks() {
        var asks = new ArrayList<Ask>();
        asks.add(whole);
        if (parts != null) {
            asks.add(parts);
        }
        if (veil != null) {
            asks.addAll(veil.asks());
        }
        return asks;
    }

    Part whole(Map<Ask, List<Cell>> answers) {
        if (definition.rule() == PeriodRule.AT_END && selection.period().from().isAfter(context.today())) {
            return Part.absent(Absence.NOT_YET, definition.unit().name(), null, null);
        }
        var cell = wholeCell(answers);
        var part = part(cell);
        return veil != null && veil.hidesWhole(cell, answers) ? part.hidden() : part;
    }

    private Cell wholeCell(Map<Ask, List<Cell>> answers) {
        var cells = answers.getOrDefault(whole, List.of());
        return cells.isEmpty() ? Cell.NOTHING : cells.getFirst();
    }

    /** The parts by their key, times in order and none left out. */
    Map<String, Part> parts(Map<Ask, List<Cell>> answers) {
        var found = new TreeMap<String, Part>();
        if (parts == null) {
            return found;
        }
        if (selection.by() instanceof Grouping.Grain grain) {
            grain.within(selection.period(), context.today()).stream()
                    .map(Period::code)
                    .forEach(key -> found.put(key, part(Cell.NOTHING)));
        }
        var cells = answers.getOrDefault(parts, List.of());
        cells.forEach(cell -> found.put(cell.key(), part(cell)));
        if (veil != null) {
            veil.hiddenParts(wholeCell(answers), cells, answers)
                    .forEach(key -> found.computeIfPresent(key, (_, part) -> part.hidden()));
        }
        return found;
    }

    private Part part(Cell cell) {
        var unit = definition.unit().dimension() == null
                ? definition.unit().name()
                : cell.unit() == null ? "" : cell.unit();
        if (cell.kinds() > 1) {
            return Part.absent(Absence.NOT_ALIKE, definition.unit().name(), cell.rows(), cell.label());
        }
        return switch (definition.aggregation()) {
            case Aggregation.Sum sum ->
                new Part(said(cell.amount(), sum.measure().cents()), unit, cell.rows(), null, cell.label());
            case Aggregation.Average average -> average(cell, average.measure().cents(), unit);
            default -> new Part(cell.amount(), unit, cell.rows(), null, cell.label());
        };
    }

    private static Part average(Cell cell, boolean cents, String unit) {
        return cell.rows() == 0
                ? Part.absent(Absence.NOTHING_TO_DIVIDE, unit, 0L, cell.label())
                : new Part(
                        said(cell.amount(), cents).divide(BigDecimal.valueOf(cell.rows()), MathContext.DECIMAL64),
                        unit,
                        cell.rows(),
                        null,
                        cell.label());
    }

    private static BigDecimal said(BigDecimal stored, boolean cents) {
        return cents ? stored.movePointLeft(CENTS) : stored;
    }
}
