package org.hortillon.privacy.classification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds about people.
 *
 * @param name with its schema
 * @param treatment why it is kept: an entry of the register; null when the table is not about people
 * @param whose the SQL condition of the rows about {@code :people} (ids), {@code :addresses} (small letters) or {@code :names}; null
 *     when no row is about anybody
 * @param seen the SQL expression of the last day or moment at which a row shows the person alive in the hub, or null
 * @param erasesRows whether an erasure removes the rows, rather than blanking their columns
 * @param keep how long rows, or some of their columns, are kept, or null for as long as their person
 * @param shown SQL expressions, by name, that make a row understood by who reads it: {@code t} is the row
 * @param files endings of the files as which binary columns are handed out
 */
public record PrivateTable(
        String name,
        @Nullable String treatment,
        @Nullable String whose,
        @Nullable String seen,
        boolean erasesRows,
        @Nullable Keep keep,
        List<Column> columns,
        Map<String, String> shown,
        Map<String, String> files) {

    /**
     * A column.
     *
     * @param after the SQL expression that stands there after an erasure, {@code null} for nothing
     */
    public record Column(String name, Kind kind, String after) {}

    /**
     * A row goes {@code term} (an ISO 8601 period) after the moment that the SQL expression {@code since} gives.
     *
     * @param when the SQL condition of the rows of which this is so
     * @param blank SQL expressions, by column, that stand there afterwards; when there are none the whole row goes
     * @param proof where it is noted how many rows went, or null
     */
    public record Keep(
            String term,
            String since,
            String when,
            Map<String, String> blank,
            @Nullable Proof proof) {

        public Keep {
            blank = Map.copyOf(blank);
        }
    }

    /** A table with {@code erased_at}, a {@code count}, and the column {@code of} for which the SQL expression {@code is} stands. */
    public record Proof(String table, String of, String is, String count) {}

    public PrivateTable {
        columns = List.copyOf(columns);
        shown = Map.copyOf(shown);
        files = Map.copyOf(files);
    }

    public List<Column> of(Kind kind) {
        return columns.stream().filter(column -> column.kind() == kind).toList();
    }

    public Optional<Column> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /** The columns that a person takes away. */
    public List<Column> handedOut() {
        return columns.stream().filter(column -> column.kind().isHandedOut()).toList();
    }

    /** The columns of which nothing may be left. */
    public List<Column> erased() {
        return columns.stream().filter(column -> column.kind().isErased()).toList();
    }

    /** Whether any column says something about people. */
    public boolean isPersonal() {
        return columns.stream().anyMatch(column -> column.kind().isPersonal());
    }

    public String module() {
        return name.substring(0, name.indexOf('.'));
    }
}
