package org.hortillon.imports.loading;

import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.imports.Column;
import org.hortillon.imports.Problem;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says which rule of the database a row broke, when no rule of its file had caught it before. */
final class Violations {

    /** {@code Key (hub_id, lower(email))=(0198…, ana@exemple.fr) already exists.}: the first column is the hub. */
    private static final Pattern UNIQUE = Pattern.compile("Key \\(hub_id, (.+)\\)=\\([^,]+, (.+)\\) already exists\\.");

    private static final Pattern LOWER = Pattern.compile("lower\\((\\w+)(?:::text)?\\)");

    private final JdbcClient jdbc;

    Violations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be asked after the savepoint was rolled back to, so that the staged rows can be looked at. */
    Problem of(Staged staged, DataIntegrityViolationException fault) {
        var message = message(fault);
        var constraint = message == null || message.getConstraint() == null ? "" : message.getConstraint();
        var detail = message == null || message.getDetail() == null ? "" : message.getDetail();
        var unique = UNIQUE.matcher(detail);
        if (unique.matches()) {
            var column = column(staged, unique.group(1));
            var line = column == null ? 0 : line(staged, column, unique.group(2));
            return problem(staged, new Place(line, column), unique.group(2), "not_unique", constraint);
        }
        var said = message == null || message.getMessage() == null ? "" : message.getMessage();
        return constraint.isEmpty()
                ? problem(staged, Place.NOWHERE, said, "database", "")
                : problem(staged, Place.NOWHERE, "", "constraint", constraint);
    }

    private record Place(long line, @Nullable Column column) {
        static final Place NOWHERE = new Place(0, null);
    }

    private static Problem problem(Staged staged, Place place, String value, String code, String constraint) {
        return new Problem(
                staged.name(),
                place.line(),
                place.column() == null ? "" : place.column().name(),
                value,
                Findings.PROBLEM,
                code,
                List.of(constraint));
    }

    private static @Nullable ServerErrorMessage message(DataIntegrityViolationException fault) {
        return fault.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
    }

    private static @Nullable Column column(Staged staged, String key) {
        var target = LOWER.matcher(key).replaceAll("$1");
        return staged.present().stream()
                .filter(column -> column.target().equals(target))
                .findFirst()
                .orElse(null);
    }

    /** The last row with this value: an earlier one, in the file or in the hub, was there first. */
    private long line(Staged staged, Column column, String value) {
        return jdbc.sql("select coalesce(max(_line), 0) from %s where lower(%s::text) = lower(?)"
                        .formatted(Sql.stage(staged.file()), Sql.quoted(column.name())))
                .param(value)
                .query(Long.class)
                .single();
    }
}
