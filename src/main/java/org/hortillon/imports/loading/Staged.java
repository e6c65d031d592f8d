package org.hortillon.imports.loading;

import java.util.List;
import org.hortillon.imports.Column;
import org.hortillon.imports.ImportFile;

/**
 * The rows of one file, waiting in a table of this transaction.
 *
 * @param name how the folder calls the file
 * @param present the columns that the file has; those that it lacks are left as they are
 * @param whole whether all of its rows could be read
 */
record Staged(ImportFile file, String name, List<Column> present, long rows, boolean whole) {

    boolean has(Column column) {
        return present.contains(column);
    }
}
