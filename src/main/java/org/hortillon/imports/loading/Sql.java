package org.hortillon.imports.loading;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;

/** Names in SQL, quoted: file and column names come from declarations, never from a folder. */
final class Sql {

    private Sql() {}

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static String table(ImportFile file) {
        var parts = file.table().split("\\.", 2);
        return quoted(parts[0]) + '.' + quoted(parts[1]);
    }

    /** Where the rows of a file wait until all of them are found good. */
    static String stage(ImportFile file) {
        return "pg_temp." + quoted("stage_" + file.name());
    }

    static <T> String list(Collection<T> items, Function<? super T, String> each) {
        return items.stream().map(each).collect(Collectors.joining(", "));
    }

    static String type(Column column) {
        return switch (column.type()) {
            case KEY, TEXT, MARKDOWN, ONE_OF, EMAIL, URL, REFERENCE -> "text";
            case DATE -> "date";
            case MOMENT -> "timestamptz";
            case WALL_TIME -> "timestamp";
            case TIME -> "time";
            case INTEGER, AMOUNT -> "bigint";
            case DECIMAL -> "numeric";
            case YES_NO -> "boolean";
            case LIST -> "text[]";
        };
    }
}
