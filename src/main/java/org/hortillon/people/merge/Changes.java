package org.hortillon.people.merge;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lines of the journal, in the order in which they happened. */
@Component
@Transactional(readOnly = true)
class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void add(UUID merge, Change change) {
        jdbc.sql("""
                        insert into people.merge_changes (merge_id, position, kind, table_name, column_name, row_id, before, after)
                        select :merge, coalesce(max(position), 0) + 1, :kind, :table, :column, :row, :before::jsonb, :after::jsonb
                          from people.merge_changes where merge_id = :merge""")
                .param("merge", merge)
                .param("kind", change.kind())
                .param("table", change.table())
                .param("column", change.column())
                .param("row", change.row())
                .param("before", change.before())
                .param("after", change.after())
                .update();
    }

    public List<Change> of(UUID merge) {
        return jdbc.sql("""
                        select kind, table_name as "table", column_name as "column", row_id as "row",
                               before::text as before, after::text as after
                          from people.merge_changes where merge_id = ? order by position""").param(merge).query(Change.class).list();
    }
}
