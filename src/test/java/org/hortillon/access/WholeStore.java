package org.hortillon.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hortillon.testing.TestHub;

/**
 * Which rows stand in each table of the catalog, as one hub sees it: by where each stands and which transaction wrote it,
 * so that a row which is written again counts as changed even when it says the same.
 */
record WholeStore(Map<String, String> tables) {

    /** They note that somebody came, and that a form was sent: which is how the second time is known for one. */
    private static final Set<String> OF_THE_COMING =
            Set.of("access.submissions", "access.sessions", "access.sessions_attributes");

    static WholeStore of(TestHub hub, String query) {
        var tables = new TreeMap<String, String>();
        hub.rows(query).forEach(row -> tables.put((String) row.get("name"), (String) row.get("written")));
        return new WholeStore(tables);
    }

    /** What asks for all tables at once. */
    static String query(TestHub hub) {
        return hub.rows("""
                select n.nspname || '.' || c.relname as name
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^(pg_|information_schema)'
                   and has_table_privilege(c.oid, 'select')
                 order by 1""").stream()
                .map(row -> (String) row.get("name"))
                .filter(name -> !OF_THE_COMING.contains(name))
                .map(name -> "select '" + name
                        + "' as name, count(*) || ' ' || coalesce(sum(hashtextextended(t.ctid::text || t.xmin::text, 0)), 0)"
                        + " as written from " + name + " t")
                .collect(Collectors.joining(" union all "));
    }

    /** The tables that are not as in {@code before}. */
    Set<String> changedSince(WholeStore before) {
        return tables.keySet().stream()
                .filter(name -> !Objects.equals(tables.get(name), before.tables.get(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
