package org.hortillon.figures.definition;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Units;

/** Reads one fact from its mapping. Every name that will stand in SQL is checked here. */
final class FactReader {

    private static final String COLUMN = "[a-z][a-z_]*";
    private static final String VIEW = COLUMN + "\\." + COLUMN;
    /** Words that addresses use for something else. */
    private static final Set<String> TAKEN = Set.of(
            "territory",
            "by",
            "as",
            "type",
            "lang",
            "format",
            "limit",
            "offset",
            "page",
            "q",
            "id",
            "date",
            "title",
            "path",
            "person",
            "measure_value",
            "figure");

    private FactReader() {}

    static Fact read(String name, Strict map) {
        var fact = new Fact(
                name,
                named(map, "view", VIEW),
                named(map, "date", COLUMN),
                map.maybe("until").isEmpty() ? null : named(map, "until", COLUMN),
                map.maybe("person").isEmpty() ? null : named(map, "person", COLUMN),
                map.phrase("label"),
                dimensions(map.childOrEmpty("dimensions")),
                measures(map.childOrEmpty("measures")));
        map.end();
        return fact;
    }

    private static Map<String, Dimension> dimensions(Strict map) {
        var dimensions = new LinkedHashMap<String, Dimension>();
        for (var name : map.keys()) {
            if (!name.matches(COLUMN) || TAKEN.contains(name) || FigureQuery.PERIODS.contains(name)) {
                map.fail("\"" + name + "\" cannot name a dimension");
            }
            dimensions.put(name, new Dimension(name, labels(map.child(name))));
        }
        return dimensions;
    }

    private static Labels labels(Strict map) {
        var options = map.texts("options");
        var source = map.maybeText("labels");
        map.end();
        if (options.isEmpty() == source.isEmpty()) {
            return map.fail("needs either \"labels\" or \"options\"");
        }
        return source.map(from -> labels(map, from)).orElseGet(() -> new Labels.Options(options));
    }

    private static Labels labels(Strict map, String source) {
        return switch (source) {
            case "country" -> new Labels.Countries();
            case "as_is" -> new Labels.AsIs();
            default ->
                source.matches(VIEW)
                        ? new Labels.FromView(source)
                        : map.fail("\"" + source + "\" is no source of labels");
        };
    }

    private static Map<String, Measure> measures(Strict map) {
        var measures = new LinkedHashMap<String, Measure>();
        for (var name : map.keys()) {
            var measure = map.child(name);
            var cents = measure.maybeText("cents").map(Boolean::parseBoolean).orElse(false);
            measures.put(name, new Measure(name, named(measure, "column", COLUMN), measure.text("unit"), cents));
            measure.end();
            if (cents && !measures.get(name).unit().equals(Units.EURO)) {
                measure.fail("cents are said in " + Units.EURO);
            }
        }
        return measures;
    }

    private static String named(Strict map, String key, String pattern) {
        var name = map.text(key);
        return name.matches(pattern) ? name : map.fail("\"" + name + "\" is no name for \"" + key + "\"");
    }
}
