package org.hortillon.hubs;

import java.util.List;
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
}
