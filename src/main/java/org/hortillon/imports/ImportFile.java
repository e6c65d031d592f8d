package org.hortillon.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * A file that a module can read from an import folder, declared as a bean: {@code companies.csv} (or
 * {@code companies.xlsx}) goes into {@code companies.companies}. A row whose key is already there changes that row.
 *
 * @param name base name of the file, as other files refer to it
 * @param table qualified name of the table
 * @param columns in the order in which the documentation lists them
 * @param checks what must hold within a row, beyond its single columns
 * @param afterwards statements that bring up to date what follows from its rows, done when all files are written
 * @param ofTheHub whether its one row is the hub itself, which is there already and is only ever changed
 */
public record ImportFile(
        String name,
        String table,
        List<Column> columns,
        List<Check> checks,
        List<String> afterwards,
        boolean ofTheHub) {

    /**
     * A rule over several columns of one row.
     *
     * @param column the column to which the message points
     * @param code message key {@code imports.check.<code>}
     * @param violated SQL predicate over the file's columns by their names in the file, true for a row to refuse
     */
    public record Check(String column, String code, String violated) {}

    public ImportFile {
        columns = List.copyOf(columns);
        checks = List.copyOf(checks);
        afterwards = List.copyOf(afterwards);
        if (columns.stream().noneMatch(Column::identifying)) {
            throw new IllegalArgumentException(name + " has no key");
        }
    }

    public static ImportFile of(String name, String table, Column... columns) {
        return new ImportFile(name, table, List.of(columns), List.of(), List.of(), false);
    }

    /** The same file, its one row being the current hub. */
    public ImportFile aboutTheHub() {
        return new ImportFile(name, table, columns, checks, afterwards, true);
    }

    /** The columns that make a row the same row at the next import. */
    public List<Column> key() {
        return columns.stream().filter(Column::identifying).toList();
    }

    /** Adds a statement that brings up to date what follows from its rows, done once all files are written. */
    public ImportFile afterwards(String sql) {
        var more = new ArrayList<>(afterwards);
        more.add(sql);
        return new ImportFile(name, table, columns, checks, more, ofTheHub);
    }

    /** Adds a rule over several columns. */
    public ImportFile refuse(String column, String code, String violated) {
        var more = new ArrayList<>(checks);
        more.add(new Check(column, code, violated));
        return new ImportFile(name, table, columns, more, afterwards, ofTheHub);
    }
}
