package org.hortillon.imports.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.hortillon.imports.Report;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes staged rows into their table, set by set: a known key changes its row if anything differs, a new one is added. */
final class Writing {

    private final JdbcClient jdbc;
    private final Declarations declarations;
    private final Merged merged;

    Writing(JdbcClient jdbc, Declarations declarations) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.merged = new Merged(jdbc, declarations);
    }

    private record Done(long created, long updated) {}

    Report.File write(Staged staged) {
        var targets = Targets.of(staged.file(), jdbc);
        var sql = staged.file().ofTheHub() ? update(staged, targets) : upsert(staged, targets);
        var done = jdbc.sql("""
                        with done as (%s)
                        select count(*) filter (where created) as created, count(*) filter (where not created) as updated
                          from done""".formatted(sql)).query(Done.class).single();
        return new Report.File(staged.name(), staged.rows(), done.created(), done.updated());
    }

    /** The file's key decides which row is meant; every key of a table begins with its hub. */
    private String upsert(Staged staged, Targets targets) {
        var file = staged.file();
        return """
                insert into %1$s as t (%2$s) select %2$s from %3$s rows
                on conflict (hub_id, %4$s) do %5$s
                returning old.hub_id is null as created""".formatted(
                        Sql.table(file),
                        Sql.list(staged.present(), column -> Sql.quoted(column.target())),
                        rows(staged, targets),
                        Sql.list(file.key(), column -> Sql.quoted(column.target())),
                        change(staged));
    }

    /** The rows as the table will have them, under the names of its columns. */
    private String rows(Staged staged, Targets targets) {
        var file = staged.file();
        var followed = file.key().stream().filter(merged::concerns).toList();
        var values = Sql.list(
                staged.present(),
                column -> targets.filled(column, value(file, column)) + " as " + Sql.quoted(column.target()));
        if (!merged.mayJoin(file)) {
            return "(select %s from %s)".formatted(values, source(staged));
        }
        var marks = Sql.list(
                followed, column -> joined(file, column) + ".merged_into is not null as _" + joined(file, column));
        var rows = "select %s, %s from %s".formatted(values, marks, source(staged));
        return merged.joined(
                file.key(),
                followed.stream().map(column -> "_" + joined(file, column)).toList(),
                rows);
    }

    private String change(Staged staged) {
        var changing = staged.present().stream()
                .filter(column -> !column.identifying())
                .toList();
        if (changing.isEmpty()) {
            return "nothing";
        }
        var columns = Sql.list(changing, column -> Sql.quoted(column.target()));
        var values = Sql.list(changing, column -> said(staged.file(), column));
        return "update set (%s) = row(%s) where (%s) is distinct from (%s)"
                .formatted(columns, values, Sql.list(changing, column -> "t." + Sql.quoted(column.target())), values);
    }

    /** What the file says, except where that is what stood there before it was decided in Hortillon. */
    private String said(ImportFile file, Column column) {
        var name = Sql.quoted(column.target());
        return declarations
                .keeps(file, column)
                .map(kept -> "case when %s then t.%s else excluded.%2$s end".formatted(kept, name))
                .orElse("excluded." + name);
    }

    /** The hub's own row is there already. */
    private String update(Staged staged, Targets targets) {
        var file = staged.file();
        return """
                update %s as t set %s from %s where (%s) is distinct from (%s) returning false as created""".formatted(
                Sql.table(file),
                Sql.list(
                        staged.present(),
                        column -> Sql.quoted(column.target()) + " = " + targets.filled(column, value(file, column))),
                source(staged),
                Sql.list(staged.present(), column -> "t." + Sql.quoted(column.target())),
                Sql.list(staged.present(), column -> targets.filled(column, value(file, column))));
    }

    /** The staged rows, each with the rows that it refers to. */
    private String source(Staged staged) {
        var parts = new ArrayList<String>(List.of(Sql.stage(staged.file()) + " s"));
        for (var column : staged.present()) {
            if (column.type() == Column.Type.REFERENCE) {
                var target = declarations.target(column);
                var key = Declarations.keyOf(target).target();
                parts.add("left join %s %s on %2$s.%s = s.%s"
                        .formatted(
                                Sql.table(target),
                                joined(staged.file(), column),
                                Sql.quoted(key),
                                Sql.quoted(column.name())));
            }
        }
        return String.join(" ", parts);
    }

    private String value(ImportFile file, Column column) {
        return merged.concerns(column)
                ? merged.followed(file, column, joined(file, column), same(file))
                : raw(file, column);
    }

    private static String raw(ImportFile file, Column column) {
        return column.type() == Column.Type.REFERENCE ? joined(file, column) + ".id" : "s." + Sql.quoted(column.name());
    }

    /** That the row {@code a} of the table has the key which the file says. */
    private static String same(ImportFile file) {
        return file.key().stream()
                .map(column -> "a." + Sql.quoted(column.target()) + " = " + raw(file, column))
                .collect(Collectors.joining(" and "));
    }

    private static String joined(ImportFile file, Column column) {
        return "r" + file.columns().indexOf(column);
    }
}
