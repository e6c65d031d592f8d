package org.hortillon.hubs;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of communes by their code, as SVG paths within a box. */
public record Outlines(String box, Map<String, String> paths, Map<String, String> names) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double WIDE = 1000;

    public Outlines {
        paths = Collections.unmodifiableMap(new LinkedHashMap<>(paths));
        names = Map.copyOf(names);
    }

    /** Projects GeoJSON coordinates: a degree of longitude is narrower than one of latitude. */
    public static Outlines of(Map<String, String> contours, Map<String, String> names) {
        var shapes = new LinkedHashMap<String, JsonNode>();
        contours.forEach((code, json) -> shapes.put(code, coordinates(JSON.readTree(json))));
        var box = new Box();
        shapes.values().forEach(box::reach);
        if (shapes.isEmpty()) {
            return new Outlines("0 0 1 1", Map.of(), names);
        }
        var paths = new LinkedHashMap<String, String>();
        shapes.forEach((code, shape) -> {
            var path = new StringBuilder();
            trace(shape, box, path);
            paths.put(code, path.toString());
        });
        return new Outlines("0 0 %s %s".formatted(number(WIDE), number(box.height())), paths, names);
    }

    private static String number(double value) {
        var text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private static JsonNode coordinates(JsonNode node) {
        return node.has("coordinates") ? node.get("coordinates") : node;
    }

    private static boolean isPosition(JsonNode node) {
        return node.size() >= 2 && node.get(0).isNumber();
    }

    private static void trace(JsonNode node, Box box, StringBuilder path) {
        if (!node.isEmpty() && isPosition(node.get(0))) {
            var sign = "M";
            for (var position : node) {
                path.append(sign)
                        .append(number(box.x(position.get(0).asDouble())))
                        .append(' ')
                        .append(number(box.y(position.get(1).asDouble())));
                sign = "L";
            }
            path.append('Z');
            return;
        }
        node.forEach(part -> trace(part, box, path));
    }

    /** The extent of all outlines. */
    private static final class Box {

        private double west = Double.MAX_VALUE;
        private double east = -Double.MAX_VALUE;
        private double south = Double.MAX_VALUE;
        private double north = -Double.MAX_VALUE;

        void reach(JsonNode node) {
            if (!isPosition(node)) {
                node.forEach(this::reach);
                return;
            }
            west = Math.min(west, node.get(0).asDouble());
            east = Math.max(east, node.get(0).asDouble());
            south = Math.min(south, node.get(1).asDouble());
            north = Math.max(north, node.get(1).asDouble());
        }

        private double scale() {
            return WIDE / Math.max(1e-9, east - west);
        }

        double x(double longitude) {
            return (longitude - west) * scale();
        }

        double y(double latitude) {
            return (north - latitude) * scale() / Math.cos(Math.toRadians((north + south) / 2));
        }

        double height() {
            return y(south);
        }
    }
}
