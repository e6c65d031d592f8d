package org.hortillon.hubs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The communes of the current hub's territory, and the sectors into which it sorts. */
@Component
@Transactional(readOnly = true)
public class Territory {

    private final JdbcClient jdbc;

    Territory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    public List<Label> communes() {
        return jdbc.sql("select code as key, name as label, null::text as label_en from hubs.communes order by name")
                .query(Label.class)
                .list();
    }

    /** In the hub's own order. */
    public List<Label> sectors() {
        return jdbc.sql("select key, label, label_en from hubs.sectors order by position, key")
                .query(Label.class)
                .list();
    }

    /** The outlines of the communes that have one, as GeoJSON, by code. */
    public Map<String, String> contours() {
        var contours = new LinkedHashMap<String, String>();
        jdbc.sql("select code, contour::text as contour from hubs.communes where contour is not null order by code")
                .query(row -> {
                    contours.put(row.getString("code"), row.getString("contour"));
                });
        return contours;
    }
}
