package org.hortillon.imports.loading;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that look most like one that does not exist. Costly, so only for the first few. */
final class Hints {

    private static final int ASKED = 20;
    private static final int COMPARED = 20_000;
    private static final int SHOWN = 3;

    private final JdbcClient jdbc;
    private final String known;
    private final Map<String, String> asked = new HashMap<>();

    /**
     * @param known SQL of a query with one column, {@code key}
     */
    Hints(JdbcClient jdbc, String known) {
        this.jdbc = jdbc;
        this.known = known;
    }

    /** Three keys at most, the nearest first; empty when none is near, or too many were asked for. */
    String near(String value) {
        var before = asked.get(value);
        if (before != null || asked.size() == ASKED) {
            return before == null ? "" : before;
        }
        var keys = String.join(
                ", ",
                jdbc.sql("""
                        select key from (select distinct key from (%s) a limit %d) k
                         where similarity(key, :value) > 0.15 or key ^@ :value
                         order by similarity(key, :value) desc, key limit %d""".formatted(known, COMPARED, SHOWN))
                        .param("value", value)
                        .query(String.class)
                        .list());
        asked.put(value, keys);
        return keys;
    }
}
