package org.hortillon.imports.loading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.imports.Column;
import org.hortillon.imports.Problem;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says which rule of the database a row broke, when no rule of its file had caught it before. Under row security the
 * database names the rule and keeps the values to itself, so they are looked for in the staged rows.
 */
final class Violations {

    private static final Pattern ONE_COLUMN = Pattern.compile("(?:lower\\()?\"?(\\w+)\"?(?:::text)?\\)?");

    private final JdbcClient jdbc;

    Violations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be asked after the savepoint was rolled back to, so that the staged rows can be looked at. */
    Problem of(Staged staged, DataIntegrityViolationException fault) {
        var message =
                fault.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        var rule = message == null || message.getConstraint() == null ? "" : message.getConstraint();
        return uniqueColumn(staged, rule)
                .flatMap(column -> again(staged, column, rule))
                .orElseGet(() -> problem(
                        staged, new Found(0, "", null, 1), "", rule.isEmpty() ? "database" : "constraint", rule));
    }

    /** The one column, beside the hub, that the unique index {@code rule} holds apart. */
    private Optional<Column> uniqueColumn(Staged staged, String rule) {
        var keys = jdbc.sql("""
                        select pg_get_indexdef(i.indexrelid, position, true)
                          from pg_index i, generate_series(2, i.indnkeyatts) position
                         where i.indisunique and i.indrelid = ?::regclass and i.indexrelid::regclass::text like '%.' || ?""")
                .params(staged.file().table(), rule)
                .query(String.class)
                .list();
        var key = keys.size() == 1 ? ONE_COLUMN.matcher(keys.getFirst()) : null;
        return key != null && key.matches()
                ? staged.present().stream()
                        .filter(column -> column.target().equals(key.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** The first row whose value another row has already: above it in the file, or in the hub under another key. */
    private Optional<Problem> again(Staged staged, Column column, String rule) {
        var key = staged.file().key().getFirst();
        return jdbc.sql("""
                        select s._line as line, s.%1$s::text as value, null::text as argument, 1 as total from %2$s s
                         where exists (select from %2$s o where lower(o.%1$s::text) = lower(s.%1$s::text) and o._line < s._line)
                            or exists (select from %3$s t where lower(t.%4$s::text) = lower(s.%1$s::text) and t.%5$s::text <> s.%6$s::text)
                         order by s._line limit 1""".formatted(
                                Sql.quoted(column.name()),
                                Sql.stage(staged.file()),
                                Sql.table(staged.file()),
                                Sql.quoted(column.target()),
                                Sql.quoted(key.target()),
                                Sql.quoted(key.name())))
                .query(Found.class)
                .optional()
                .map(found -> problem(staged, found, column.name(), "not_unique", rule));
    }

    private static Problem problem(Staged staged, Found found, String column, String code, String rule) {
        return new Problem(staged.name(), found.line(), column, found.value(), Findings.PROBLEM, code, List.of(rule));
    }
}
