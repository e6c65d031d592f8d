package org.hortillon.imports.loading;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The columns of the table that a file goes into, as the database has them. */
record Targets(Map<String, Target> byName) {

    /**
     * One column of a table.
     *
     * @param otherwise SQL of its default, or null
     * @param scale decimals of a number, or -1 when any
     */
    record Target(String name, boolean mandatory, @Nullable String otherwise, int scale) {}

    static Targets of(ImportFile file, JdbcClient jdbc) {
        return new Targets(jdbc.sql("""
                        select a.attname as name, a.attnotnull as mandatory,
                               pg_get_expr(d.adbin, d.adrelid) as otherwise,
                               case when a.atttypid = 'numeric'::regtype and a.atttypmod > 0
                                    then (a.atttypmod - 4) & 2047 else -1 end as scale
                          from pg_attribute a
                          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                         where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped""").param(file.table()).query(Target.class).stream()
                .collect(Collectors.toMap(Target::name, Function.identity())));
    }

    private Target of(Column column) {
        var target = byName.get(column.target());
        if (target == null) {
            throw new IllegalStateException("No column " + column.target() + " for " + column.name());
        }
        return target;
    }

    boolean has(String column) {
        return byName.containsKey(column);
    }

    int scale(Column column) {
        return of(column).scale();
    }

    /** {@code value}, or what a column that cannot be empty holds when nothing is said. */
    String filled(Column column, String value) {
        var target = of(column);
        if (!target.mandatory() || column.mandatory()) {
            return value;
        }
        var otherwise = target.otherwise() == null ? "''" : target.otherwise();
        return "coalesce(" + value + ", " + otherwise + ")";
    }
}
