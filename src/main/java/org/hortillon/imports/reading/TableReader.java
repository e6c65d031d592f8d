package org.hortillon.imports.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file read as rows of cells, one row at a time, so that its length does not matter. */
public interface TableReader extends AutoCloseable {

    /** One row; a row over several lines counts as where it begins. */
    record Row(long line, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Opens a CSV or XLSX file, told by its name. */
    static TableReader open(Path file) throws Unreadable {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") ? XlsxTable.open(file) : CsvTable.open(file);
    }

    /** The first row; empty when there is none. */
    List<String> header();

    /** The next row that is not blank, or null at the end. */
    @Nullable Row next() throws Unreadable;

    /** How much of the file is behind us, from 0 to 1. */
    double share();

    @Override
    void close();
}
