package org.hortillon.imports.hub;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hortillon.imports.ImportDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code communes.geojson}: the outline of each commune, matched by its INSEE code. */
@Component
@Transactional
class ContourDocument implements ImportDocument {

    private static final String NAME = "communes.geojson";
    private static final Set<String> AREAS = Set.of("Polygon", "MultiPolygon");
    private static final int AFTER_TABLES = 10;
    private static final int DEEPEST = 4;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContourDocument(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.json = JsonMapper.shared();
    }

    @Override
    public boolean takes(Path path) {
        return path.toString().toLowerCase(Locale.ROOT).equals(NAME);
    }

    @Override
    public int order() {
        return AFTER_TABLES;
    }

    @Override
    public Result read(Path path, byte[] content) {
        try {
            var collection = json.readTree(content);
            if (!collection.path("type").asString("").equals("FeatureCollection")) {
                return new Refused(List.of(new Problem(1, "geojson", "")));
            }
            return all(collection.path("features"));
        } catch (JacksonException e) {
            var line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            return new Refused(List.of(new Problem(line, "geojson", "")));
        }
    }

    private Result all(JsonNode features) {
        var problems = new ArrayList<Problem>();
        var changed = 0;
        for (var feature : features) {
            var code = feature.path("properties").path("code").asString("");
            var area = feature.path("geometry");
            if (!isArea(area)) {
                problems.add(new Problem(1, "geojson_area", code));
            } else if (!isCommune(code)) {
                problems.add(new Problem(1, "geojson_commune", code));
            } else {
                changed += keep(code, area);
            }
        }
        return problems.isEmpty() ? new Taken(changed > 0 ? Change.UPDATED : Change.UNCHANGED) : new Refused(problems);
    }

    private static boolean isArea(JsonNode geometry) {
        return AREAS.contains(geometry.path("type").asString("")) && isPositions(geometry.path("coordinates"), DEEPEST);
    }

    /** Lists of lists, down to pairs of a longitude and a latitude. */
    private static boolean isPositions(JsonNode node, int depth) {
        if (!node.isArray() || node.isEmpty() || depth == 0) {
            return false;
        }
        if (node.get(0).isNumber()) {
            return node.size() >= 2
                    && Math.abs(node.get(0).asDouble()) <= 180
                    && node.get(1).isNumber()
                    && Math.abs(node.get(1).asDouble()) <= 90;
        }
        for (var part : node) {
            if (!isPositions(part, depth - 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean isCommune(String code) {
        return jdbc.sql("select exists (select from hubs.communes where code = ?)")
                .param(code)
                .query(Boolean.class)
                .single();
    }

    private int keep(String code, JsonNode area) {
        return jdbc.sql("""
                        update hubs.communes set contour = :area::jsonb
                         where code = :code and contour is distinct from :area::jsonb""")
                .param("area", json.writeValueAsString(area))
                .param("code", code)
                .update();
    }
}
