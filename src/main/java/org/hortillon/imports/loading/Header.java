package org.hortillon.imports.loading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hortillon.imports.Column;
import org.jspecify.annotations.Nullable;

/**
 * A file's header, matched with the columns that its declaration has.
 *
 * @param columns by position; null for an empty name at the end, whose cells must be empty too
 */
record Header(List<@Nullable Column> columns) {

    static Header of(Plan.Table table, List<String> names, Findings findings) {
        var declared = table.file().columns();
        var columns = new ArrayList<@Nullable Column>();
        for (var name : trimmed(names)) {
            var column = declared.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (column == null) {
                findings.header(table.name(), name, "unknown_column", names(declared));
            } else if (columns.contains(column)) {
                findings.header(table.name(), name, "column_twice");
            }
            columns.add(column);
        }
        declared.stream()
                .filter(column -> column.mandatory() && !columns.contains(column))
                .forEach(column -> findings.header(table.name(), column.name(), "missing_column"));
        return new Header(columns);
    }

    /** Without the empty names that a spreadsheet leaves at the end. */
    private static List<String> trimmed(List<String> names) {
        var all = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var length = all.size();
        while (length > 0 && all.get(length - 1).isEmpty()) {
            length--;
        }
        return all.subList(0, length);
    }

    private static String names(List<Column> columns) {
        return Sql.list(columns, Column::name);
    }

    int width() {
        return columns.size();
    }

    int position(Column column) {
        return columns.indexOf(column);
    }
}
