package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The floor of figures: for each definition the shortest SQL that gives the same answer, one statement after another. */
final class BareFigures {

    private final Map<String, Map<String, Object>> facts = new TreeMap<>();
    private final Map<String, Map<String, Object>> figures = new TreeMap<>();

    static BareFigures read() throws IOException {
        var bare = new BareFigures();
        try (var files = Files.list(Options.home().resolve("src/main/resources/figures"))) {
            for (var file :
                    files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
                bare.read(file);
            }
        }
        return bare;
    }

    private void read(Path file) throws IOException {
        Map<String, Object> document = new Yaml().load(Files.readString(file));
        map(document, "facts").forEach((name, fact) -> facts.put(name, entries(fact)));
        map(document, "figures").forEach((name, figure) -> figures.put(name, entries(figure)));
    }

    /** Every figure of one year. */
    List<String> all(int year) {
        return figures.values().stream()
                .flatMap(figure -> whole(figure, year).stream())
                .toList();
    }

    /** What the page of one figure shows: the year, the one before, months, years, each dimension, the newest rows. */
    List<String> page(String name, int year) {
        var figure = Objects.requireNonNull(figures.get(name));
        var fact = Objects.requireNonNull(facts.get(text(figure, "fact")));
        var sql = new ArrayList<String>();
        sql.addAll(whole(figure, year));
        sql.addAll(whole(figure, year - 1));
        sql.add(grouped("to_char(happened_on, 'YYYY-MM')", figure, year, year));
        sql.add(grouped("to_char(happened_on, 'YYYY')", figure, year - 4, year));
        for (var dimension : map(fact, "dimensions").keySet()) {
            sql.add(grouped(dimension, figure, year, year));
        }
        sql.add("select * from " + text(fact, "view") + " where " + during(year, year)
                + " order by happened_on desc limit 25");
        return sql;
    }

    private List<String> whole(Map<String, Object> figure, int year) {
        var ratio = map(map(figure, "aggregate"), "ratio");
        if (!ratio.isEmpty()) {
            return ratio.values().stream()
                    .flatMap(of -> whole(Objects.requireNonNull(figures.get(String.valueOf(of))), year).stream())
                    .toList();
        }
        var fact = Objects.requireNonNull(facts.get(text(figure, "fact")));
        var time = "at_end".equals(text(figure, "period"))
                ? "happened_on <= '%d-12-31' and (until is null or until > '%d-12-31')".formatted(year, year)
                : during(year, year);
        return List.of(
                "select " + answer(figure, fact) + " from " + text(fact, "view") + " where " + time + where(figure));
    }

    private String grouped(String by, Map<String, Object> figure, int from, int to) {
        var fact = Objects.requireNonNull(facts.get(text(figure, "fact")));
        return "select " + by + ", " + answer(figure, fact) + " from " + text(fact, "view") + " where "
                + during(from, to) + where(figure) + " group by 1";
    }

    /** Of facts about people the public hears only when they are five or more, so these are always counted. */
    private static String answer(Map<String, Object> figure, Map<String, Object> fact) {
        var people = fact.containsKey("person") ? ", count(distinct " + fact.get("person") + ")" : "";
        var aggregate = map(figure, "aggregate");
        var measure = aggregate.containsKey("sum") ? aggregate.get("sum") : aggregate.get("average");
        if (measure != null) {
            var column = map(map(fact, "measures"), String.valueOf(measure)).get("column");
            return "sum(" + column + "), count(*)" + people;
        }
        var distinct = String.valueOf(aggregate.get("distinct"));
        return switch (distinct) {
            case "null", "person" -> "count(*)" + people;
            default -> "count(distinct " + distinct + ")" + people;
        };
    }

    private String where(Map<String, Object> figure) {
        var fact = Objects.requireNonNull(facts.get(text(figure, "fact")));
        var sql = new StringBuilder();
        map(figure, "where").forEach((name, wanted) -> {
            var measure = map(map(fact, "measures"), name);
            if (wanted instanceof Map<?, ?> bound) {
                var factor = Boolean.TRUE.equals(measure.get("cents")) ? "00" : "";
                sql.append(" and ").append(measure.get("column")).append(" > ");
                sql.append(bound.values().iterator().next()).append(factor);
            } else {
                sql.append(" and ").append(name).append(" = '").append(wanted).append('\'');
            }
        });
        return sql.toString();
    }

    private static String during(int from, int to) {
        return "happened_on between '%d-01-01' and '%d-12-31'".formatted(from, to);
    }

    private static String text(Map<String, Object> map, String key) {
        return String.valueOf(map.get(key));
    }

    private static Map<String, Object> map(Map<String, Object> map, String key) {
        return entries(map.get(key));
    }

    private static Map<String, Object> entries(@Nullable Object value) {
        var entries = new TreeMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, each) -> entries.put(String.valueOf(key), each));
        }
        return entries;
    }
}
