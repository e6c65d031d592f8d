package org.hortillon.imports.loading;

import java.util.List;
import java.util.Map;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.hortillon.imports.Limits;
import org.hortillon.imports.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What can only be seen once all rows are staged: a key given twice, a reference to nothing, a rule over one row. */
final class Checks {

    private final JdbcClient jdbc;
    private final Declarations declarations;
    private final Findings findings;
    private final Map<String, Staged> staged;

    /**
     * @param staged all files of the folder by their names
     */
    Checks(JdbcClient jdbc, Declarations declarations, Findings findings, Map<String, Staged> staged) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.findings = findings;
        this.staged = staged;
    }

    void check(Staged file) {
        oneRowForTheHub(file);
        keysOnce(file);
        file.present().stream().filter(column -> column.refersTo() != null).forEach(column -> references(file, column));
        file.file().checks().forEach(check -> rule(file, check));
    }

    private void oneRowForTheHub(Staged file) {
        if (file.file().ofTheHub() && file.whole() && file.rows() != 1) {
            findings.file(file.name(), "one_row", String.valueOf(file.rows()));
        }
    }

    private void keysOnce(Staged file) {
        var key = Sql.list(file.file().key(), column -> Sql.quoted(column.name()));
        var shown = Sql.list(file.file().key(), column -> Sql.quoted(column.name()) + "::text");
        tell(
                """
                select _line as line, concat_ws(', ', %s) as value, first::text as argument, count(*) over () as total
                  from (select *, first_value(_line) over (partition by %s order by _line) as first from %s
                         where num_nulls(%s) = 0) keyed
                 where _line > first order by _line limit %d""".formatted(shown, key, Sql.stage(file.file()), key, Limits.PROBLEMS_SHOWN),
                file.name(),
                file.file().key().getFirst().name(),
                Findings.PROBLEM,
                "key_twice");
    }

    private void references(Staged file, Column column) {
        var target = declarations.target(column);
        var other = staged.get(target.name());
        if (other != null && !other.whole()) {
            return;
        }
        var found = jdbc.sql(unknown(file, column, known(target, other)))
                .query(Found.class)
                .list();
        var hints = new Hints(jdbc, known(target, other));
        found.forEach(one -> findings.add(unknown(file.name(), column, one, target, hints.near(one.value()))));
        addUntold(found);
    }

    private static Problem unknown(String file, Column column, Found one, ImportFile target, String near) {
        var code = near.isEmpty() ? "unknown_reference" : "unknown_reference_near";
        var arguments = List.of(target.name(), near);
        return new Problem(file, one.line(), column.name(), one.value(), Findings.PROBLEM, code, arguments);
    }

    /** The keys that the hub has, or will have by this folder. */
    private static String known(ImportFile target, @Nullable Staged other) {
        var key = Declarations.keyOf(target);
        var there = "select %s as key from %s".formatted(Sql.quoted(key.target()), Sql.table(target));
        return other == null
                ? there
                : there + " union all select %s from %s".formatted(Sql.quoted(key.name()), Sql.stage(target));
    }

    private static String unknown(Staged file, Column column, String known) {
        var values = column.type() == Column.Type.LIST ? "unnest(s.%s)" : "(select s.%s)";
        return """
                select s._line as line, v.value, null::text as argument, count(*) over () as total
                  from %s s cross join lateral %s as v(value)
                 where v.value is not null and not exists (select from (%s) k where k.key = v.value)
                 order by s._line limit %d""".formatted(
                Sql.stage(file.file()), values.formatted(Sql.quoted(column.name())), known, Limits.PROBLEMS_SHOWN);
    }

    /** Only over rows whose cells are all good: a wrong date is told once. */
    private void rule(Staged file, ImportFile.Check check) {
        tell(
                """
                select _line as line, coalesce(%s::text, '') as value, null::text as argument, count(*) over () as total
                  from %s where not _faulty and (%s) order by _line limit %d""".formatted(
                        Sql.quoted(check.column()), Sql.stage(file.file()), check.violated(), Limits.PROBLEMS_SHOWN),
                file.name(),
                check.column(),
                Findings.CHECK,
                check.code());
    }

    private void tell(String sql, String file, String column, String kind, String code) {
        var found = jdbc.sql(sql).query(Found.class).list();
        found.forEach(
                one -> findings.add(new Problem(file, one.line(), column, one.value(), kind, code, one.arguments())));
        addUntold(found);
    }

    private void addUntold(List<Found> found) {
        if (!found.isEmpty()) {
            findings.addUntold(found.getFirst().total() - found.size());
        }
    }
}
