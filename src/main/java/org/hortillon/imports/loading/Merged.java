package org.hortillon.imports.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables whose rows may be merged have a column {@code merged_into}. A file that was exported before a merge still names the
 * row that is gone: what it says of that row itself is no longer of use, and what leads to it leads to the row that is kept,
 * except where a merge has set the very row aside.
 */
final class Merged {

    private static final String INTO = "merged_into";

    private final JdbcClient jdbc;
    private final Declarations declarations;
    private final Map<String, Boolean> merging = new HashMap<>();

    Merged(JdbcClient jdbc, Declarations declarations) {
        this.jdbc = jdbc;
        this.declarations = declarations;
    }

    /** Leaves what the file says of rows that were merged. */
    void forget(ImportFile file) {
        if (!file.ofTheHub() && merges(file)) {
            var key = Declarations.keyOf(file);
            jdbc.sql("delete from %s s using %s t where t.%s = s.%s and t.merged_into is not null"
                            .formatted(
                                    Sql.stage(file), Sql.table(file), Sql.quoted(key.target()), Sql.quoted(key.name())))
                    .update();
        }
    }

    /** Whether rows to which {@code column} leads may be merged. */
    boolean concerns(Column column) {
        return column.type() == Column.Type.REFERENCE && merges(declarations.target(column));
    }

    private boolean merges(ImportFile file) {
        return merging.computeIfAbsent(
                file.name(), name -> Targets.of(file, jdbc).has(INTO));
    }

    /** Whether two rows of the file may be one since a merge. */
    boolean mayJoin(ImportFile file) {
        return file.key().stream().anyMatch(this::concerns);
    }

    /**
     * Whom a reference leads to.
     *
     * @param found alias of the row that the file names
     * @param same SQL that is true of the row {@code a} of the file's table when it is the row of the file, merges apart
     */
    String followed(ImportFile file, Column column, String found, String same) {
        var target = Sql.quoted(column.target());
        return "coalesce((select a.%1$s from %2$s a where a.%1$s = %3$s.id and %3$s.merged_into is not null and %4$s), %3$s.merged_into, %3$s.id)"
                .formatted(target, Sql.table(file), found, same);
    }

    /** {@code rows}, of which those that a merge has joined are one: that which names the row that is kept comes first. */
    String joined(List<Column> key, List<String> followed, String rows) {
        var columns = Sql.list(key, column -> Sql.quoted(column.target()));
        return "(select distinct on (%1$s) * from (%2$s) every order by %1$s, %3$s)"
                .formatted(columns, rows, String.join(", ", followed));
    }
}
