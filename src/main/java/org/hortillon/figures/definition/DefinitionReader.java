package org.hortillon.figures.definition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one definition from its mapping, against the facts and definitions that are known. */
final class DefinitionReader {

    private static final String NAME = "[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+";
    private static final int MOST_DECIMALS = 6;

    private final Function<String, @Nullable Fact> facts;
    private final Function<String, @Nullable Definition> others;

    DefinitionReader(Function<String, @Nullable Fact> facts, Function<String, @Nullable Definition> others) {
        this.facts = facts;
        this.others = others;
    }

    Definition read(String name, Strict map, boolean own) {
        if (!name.matches(NAME)) {
            map.fail("\"" + name + "\" is no name for a figure");
        }
        var aggregate = map.value("aggregate") instanceof String word
                ? new Strict(map.place() + " aggregate", Map.of(word, true))
                : map.child("aggregate");
        var ratio = aggregate.keys().contains("ratio") ? ratio(aggregate.child("ratio")) : null;
        var fact = ratio == null ? fact(map) : ratio.of().fact();
        var definition = new Definition(
                name,
                map.number("version"),
                Telling.day(map, "since"),
                Telling.texts(map),
                fact,
                ratio == null ? aggregation(aggregate, fact) : ratio,
                ratio == null ? ConditionReader.read(map.childOrEmpty("where"), fact) : List.of(),
                unit(map, fact),
                alike(map, fact),
                scale(map),
                rule(map, fact),
                Telling.words(map.child("words")),
                Telling.changes(map),
                own);
        aggregate.end();
        map.end();
        Telling.checkVersions(definition, map);
        return definition;
    }

    private Fact fact(Strict map) {
        var fact = facts.apply(map.text("fact"));
        return fact == null ? map.fail("counts the unknown fact \"" + map.text("fact") + "\"") : fact;
    }

    private Aggregation.Ratio ratio(Strict map) {
        var of = operand(map, "of");
        var to = operand(map, "to");
        map.end();
        return new Aggregation.Ratio(of, to);
    }

    private Definition operand(Strict map, String key) {
        var operand = others.apply(map.text(key));
        if (operand == null || operand.aggregation() instanceof Aggregation.Ratio) {
            return map.fail("\"" + map.text(key) + "\" is no figure that a ratio can be made of");
        }
        return operand;
    }

    private static Aggregation aggregation(Strict map, Fact fact) {
        if (map.keys().size() != 1) {
            map.fail("must be one of count, distinct, sum, average, ratio");
        }
        var kind = map.keys().getFirst();
        return switch (kind) {
            case "count" -> {
                map.value(kind);
                yield new Aggregation.Count();
            }
            case "distinct" -> new Aggregation.Distinct(distinct(map, fact));
            case "sum" -> new Aggregation.Sum(measure(map, kind, fact));
            case "average" -> new Aggregation.Average(measure(map, kind, fact));
            default -> map.fail("\"" + kind + "\" is not one of count, distinct, sum, average, ratio");
        };
    }

    private static String distinct(Strict map, Fact fact) {
        var what = map.text("distinct");
        if (what.equals("person") && fact.person() != null) {
            return fact.person();
        }
        return fact.dimensions().containsKey(what)
                ? what
                : map.fail("\"" + what + "\" is no dimension of " + fact.name());
    }

    private static Measure measure(Strict map, String key, Fact fact) {
        var measure = fact.measures().get(map.text(key));
        return measure == null ? map.fail("\"" + map.text(key) + "\" is no measure of " + fact.name()) : measure;
    }

    private static Unit unit(Strict map, Fact fact) {
        if (map.value("unit") instanceof String name) {
            return Unit.of(name);
        }
        var unit = map.child("unit");
        var read = new Unit("", dimension(unit, "dimension", fact), dimension(unit, "apart", fact));
        unit.end();
        return read;
    }

    private static String dimension(Strict map, String key, Fact fact) {
        var name = map.text(key);
        return fact.dimensions().containsKey(name)
                ? name
                : map.fail("\"" + name + "\" is no dimension of " + fact.name());
    }

    private static List<String> alike(Strict map, Fact fact) {
        var columns = new ArrayList<String>();
        for (var name : map.texts("alike")) {
            if (name.equals("date")) {
                columns.add(fact.date());
                continue;
            }
            var measure = fact.measures().get(name);
            if (measure == null && !fact.dimensions().containsKey(name)) {
                map.fail("\"" + name + "\" is neither dimension nor measure of " + fact.name());
            }
            columns.add(measure == null ? name : measure.column());
        }
        return columns;
    }

    private static int scale(Strict map) {
        var scale = map.number("scale");
        return scale >= 0 && scale <= MOST_DECIMALS ? scale : map.fail("\"scale\" must be from 0 to " + MOST_DECIMALS);
    }

    private static PeriodRule rule(Strict map, Fact fact) {
        var rule = switch (map.text("period")) {
            case "during" -> PeriodRule.DURING;
            case "at_end" -> PeriodRule.AT_END;
            default -> map.<PeriodRule>fail("\"period\" is either during or at_end");
        };
        return rule == PeriodRule.AT_END && fact.until() == null
                ? map.fail("nothing can be valid at the end of a period, for " + fact.name() + " has no \"until\"")
                : rule;
    }

    static BigDecimal decimal(Strict map, String key) {
        try {
            return new BigDecimal(map.text(key));
        } catch (NumberFormatException e) {
            return map.fail("\"" + key + "\" must be a number");
        }
    }
}
