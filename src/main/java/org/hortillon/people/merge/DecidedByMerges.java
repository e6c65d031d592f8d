package org.hortillon.people.merge;

import java.util.Optional;
import org.hortillon.imports.Decided;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What standing merges filled or mended in the records that are kept, against files from before the merge. */
@Component
@Transactional(readOnly = true)
class DecidedByMerges implements Decided {

    private final JdbcClient jdbc;

    DecidedByMerges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> keeps(String table, String column) {
        var any = jdbc.sql("""
                        select exists (select from people.merge_changes g
                                         join people.merges m on m.id = g.merge_id
                                        where m.undone_at is null and g.kind in ('filled', 'mended')
                                          and g.table_name = ? and g.column_name = ?)""").params(table, column).query(Boolean.class).single();
        return any
                ? Optional.of(says(table, column, "before", "excluded") + " and " + says(table, column, "after", "t"))
                : Optional.empty();
    }

    /** That a standing merge has {@code side} written in its journal for this cell, and the row says the same. */
    private static String says(String table, String column, String side, String row) {
        return """
                exists (select from people.merge_changes g
                          join people.merges m on m.id = g.merge_id
                         where m.undone_at is null and g.kind in ('filled', 'mended')
                           and g.row_id = t.id and g.table_name = '%1$s' and g.column_name = '%2$s'
                           and g.%3$s = coalesce(to_jsonb(%4$s."%2$s"), 'null'))""".formatted(table, column, side, row);
    }
}
