package org.hortillon.figures.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the filter of a definition: dimensions with their values, measures with their limits. */
final class ConditionReader {

    private ConditionReader() {}

    static List<Condition> read(Strict map, Fact fact) {
        var conditions = new ArrayList<Condition>();
        for (var name : map.keys()) {
            var dimension = fact.dimensions().get(name);
            var measure = fact.measures().get(name);
            if (dimension != null) {
                conditions.add(new Condition.OneOf(name, values(map, dimension)));
            } else if (measure != null) {
                bounds(map.child(name), measure, conditions);
            } else {
                map.fail("\"" + name + "\" is neither dimension nor measure of " + fact.name());
            }
        }
        return conditions;
    }

    private static List<String> values(Strict map, Dimension dimension) {
        var values = map.texts(dimension.name());
        if (values.isEmpty()) {
            map.fail("\"" + dimension.name() + "\" names no value");
        }
        if (dimension.labels() instanceof Labels.Options options) {
            values.stream()
                    .filter(value -> !options.values().contains(value))
                    .forEach(value -> map.fail("\"" + value + "\" is not one of " + options.values()));
        }
        return values;
    }

    private static void bounds(Strict map, Measure measure, List<Condition> conditions) {
        for (var side : Condition.Side.values()) {
            var key = side.name().toLowerCase(Locale.ROOT);
            if (map.maybe(key).isPresent()) {
                conditions.add(new Condition.Bound(measure, side, DefinitionReader.decimal(map, key)));
            }
        }
        map.end();
    }
}
