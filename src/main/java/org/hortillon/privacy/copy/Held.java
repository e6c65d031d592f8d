package org.hortillon.privacy.copy;

import java.util.List;
import java.util.Map;
import org.hortillon.privacy.classification.PrivateTable;
import org.jspecify.annotations.Nullable;

/**
 * What one table holds about a person.
 *
 * @param columns in the order in which they are told
 * @param rows each a value by column; what is binary stands there as the name of a file
 */
public record Held(
        PrivateTable table, List<String> columns, List<Map<String, @Nullable Object>> rows, List<Attached> files) {

    /** What is binary, under its name in the archive. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Attached(String name, byte[] content) {}

    public Held {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        files = List.copyOf(files);
    }
}
