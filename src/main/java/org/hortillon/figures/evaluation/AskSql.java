package org.hortillon.figures.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hortillon.figures.FigureGroup;
import org.hortillon.figures.definition.Condition;
import org.hortillon.figures.definition.Labels;
import org.hortillon.figures.definition.PeriodRule;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is asked as one SQL statement. Names of views and columns come from declarations and were checked when
 * those were read; all that a reader typed travels as a parameter.
 */
final class AskSql {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int number;

    /** A statement and its parameters. */
    record Statement(String text, Map<String, Object> parameters) {}

    AskSql() {}

    /** Columns: ask (its place in {@code asks}), key, across, amount, rows, people, kinds, unit, label, label_en. */
    static Statement of(Collection<? extends Ask> asks) {
        var sql = new AskSql();
        var parts = new ArrayList<String>();
        for (var ask : asks) {
            parts.add(sql.part(ask));
            sql.number++;
        }
        return new Statement(String.join("\nunion all\n", parts), sql.parameters);
    }

    private String part(Ask ask) {
        return switch (ask) {
            case Ask.Amount amount -> amount(amount);
            case Ask.Name name -> name(name);
        };
    }

    private String amount(Ask.Amount ask) {
        var counted = counted(ask);
        if (ask.by() instanceof Grouping.ByDimension dimension
                && ask.definition().dimension(dimension.name()).labels() instanceof Labels.FromView labels) {
            return """
                    select g.ask, g.key, g.across, g.amount, g.rows, g.people, g.kinds, g.unit, l.label, l.label_en
                      from (%s) g
                      left join %s l on l.key = g.key""".formatted(counted, labels.view());
        }
        return counted;
    }

    private String counted(Ask.Amount ask) {
        var definition = ask.definition();
        return """
                select %d as ask, %s as key, %s as across, %s as amount, count(*) as rows, %s as people, %s as kinds, %s as unit,
                       null::text as label, null::text as label_en
                  from %s
                 where %s%s""".formatted(
                        number,
                        key(ask, ask.by()),
                        key(ask, ask.across()),
                        Columns.amount(definition),
                        Columns.people(definition.fact()),
                        Columns.kinds(definition),
                        Columns.unit(definition),
                        from(ask),
                        String.join("\n   and ", conditions(ask)),
                        ask.by() == null && ask.across() == null ? "" : "\n group by 2, 3");
    }

    private static String key(Ask.Amount ask, @Nullable Grouping grouping) {
        return switch (grouping) {
            case null -> "''";
            case Grouping.ByDimension dimension ->
                "coalesce(f.%s::text, '%s')".formatted(dimension.name(), FigureGroup.UNSAID);
            case Grouping.Grain grain ->
                isStock(ask)
                        ? "p.key"
                        : "to_char(f.%s, '%s')"
                                .formatted(ask.definition().fact().date(), grain.pattern());
        };
    }

    private String from(Ask.Amount ask) {
        var view = ask.definition().fact().view() + " f";
        if (!isStock(ask) || !(ask.by() instanceof Grouping.Grain)) {
            return view;
        }
        var keys = parameter("keys", String.join(",", ask.days().keySet()));
        var days = parameter(
                "days", ask.days().values().stream().map(String::valueOf).collect(Collectors.joining(",")));
        return "unnest(string_to_array(%s, ','), string_to_array(%s, ',')::date[]) p (key, day) cross join %s"
                .formatted(keys, days, view);
    }

    /** What its rows fulfil. */
    List<String> conditions(Ask.Amount ask) {
        var definition = ask.definition();
        var conditions = new ArrayList<>(time(ask));
        ask.filters().forEach((dimension, value) -> conditions.add(is(dimension, value)));
        definition.where().forEach(condition -> conditions.add(where(condition)));
        Columns.measured(definition.aggregation())
                .forEach(measure -> conditions.add("f." + measure.column() + " is not null"));
        return conditions;
    }

    private List<String> time(Ask.Amount ask) {
        var fact = ask.definition().fact();
        if (!isStock(ask)) {
            var from = parameter("from", ask.from());
            return List.of("f.%s between %s and %s".formatted(fact.date(), from, parameter("to", ask.to())));
        }
        var day = ask.by() instanceof Grouping.Grain ? "p.day" : parameter("to", ask.to());
        return List.of(
                "f.%s <= %s".formatted(fact.date(), day),
                "(f.%s is null or f.%s > %s)".formatted(fact.until(), fact.until(), day));
    }

    private String is(String dimension, String value) {
        return value.equals(FigureGroup.UNSAID)
                ? "f.%s is null".formatted(dimension)
                : "f.%s = %s".formatted(dimension, parameter(dimension, value));
    }

    private String where(Condition condition) {
        return switch (condition) {
            case Condition.OneOf one ->
                "f.%s in (%s)".formatted(one.dimension(), parameter(one.dimension(), one.values()));
            case Condition.Bound bound ->
                "f.%s %s %s"
                        .formatted(
                                bound.measure().column(),
                                bound.side().sign(),
                                parameter(bound.measure().name(), Columns.stored(bound)));
        };
    }

    private String name(Ask.Name ask) {
        var dimension = ask.dimension().name();
        var value = parameter(dimension, ask.value());
        return ask.dimension().labels() instanceof Labels.FromView labels
                ? "select %d, l.key, '', 0, 0, 0, 0, null, l.label, l.label_en from %s l where l.key = %s"
                        .formatted(number, labels.view(), value)
                : "(select %d, f.%s::text, '', 0, 0, 0, 0, null, null, null from %s f where f.%s = %s limit 1)"
                        .formatted(number, dimension, ask.fact().view(), dimension, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String parameter(String name, Object value) {
        var numbered = name + "_" + number + "_" + parameters.size();
        parameters.put(numbered, value);
        return ":" + numbered;
    }

    private static boolean isStock(Ask.Amount ask) {
        return ask.definition().rule() == PeriodRule.AT_END;
    }
}
