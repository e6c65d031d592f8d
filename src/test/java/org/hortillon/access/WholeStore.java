package org.hortillon.access;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hortillon.testing.TestHub;

/** A digest of every table of the catalog, as one hub sees it. */
record WholeStore(Map<String, String> tables) {

    /** They note that somebody came, and that a form was sent: which is how the second time is known for one. */
    private static final Set<String> OF_THE_COMING =
            Set.of("access.submissions", "access.sessions", "access.sessions_attributes");

    static WholeStore of(TestHub hub) {
        var names = hub.rows("""
                select n.nspname || '.' || c.relname as name
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema)'
                   and has_table_privilege(c.oid, 'select')
                 order by 1""").stream()
                .map(row -> (String) row.get("name"))
                .filter(name -> !OF_THE_COMING.contains(name))
                .toList();
        var query = names.stream()
                .map(name -> "select '" + name
                        + "' as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as digest from "
                        + name + " t")
                .collect(Collectors.joining(" union all "));
        var tables = new TreeMap<String, String>();
        hub.rows(query).forEach(row -> tables.put((String) row.get("name"), (String) row.get("digest")));
        return new WholeStore(tables);
    }

    /** The tables that are not as in {@code before}. */
    Set<String> changedSince(WholeStore before) {
        return tables.keySet().stream()
                .filter(name -> !java.util.Objects.equals(tables.get(name), before.tables.get(name)))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
