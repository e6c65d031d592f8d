package org.hortillon.imports;

import java.util.Optional;

/** Values that were decided in Hortillon, which a file that was exported before must not bring back. */
public interface Decided {

    /**
     * SQL that is true when the {@code column} of the row {@code t} was decided, stands as it was decided, and the row {@code
     * excluded} of the file says what stood there before; empty when nothing was decided in this column of {@code table}.
     */
    Optional<String> keeps(String table, String column);
}
