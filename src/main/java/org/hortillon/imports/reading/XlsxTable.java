package org.hortillon.imports.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** The first sheet of an XLSX file, read row by row. */
final class XlsxTable implements TableReader {

    private final ReadableWorkbook workbook;
    private final Stream<org.dhatim.fastexcel.reader.Row> rows;
    private final Iterator<org.dhatim.fastexcel.reader.Row> iterator;
    private final XlsxCells cells;
    private final List<String> header;
    private long line;

    private XlsxTable(ReadableWorkbook workbook) throws IOException, Unreadable {
        this.workbook = workbook;
        this.cells = new XlsxCells(workbook.isDate1904());
        this.rows = workbook.getFirstSheet().openStream();
        this.iterator = rows.iterator();
        var first = next();
        this.header = first == null ? List.of() : first.cells();
    }

    static XlsxTable open(Path file) throws Unreadable {
        Unpacked.check(file);
        try {
            return new XlsxTable(new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true)));
        } catch (IOException | RuntimeException e) {
            throw new Unreadable("workbook", 0, "");
        }
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            while (iterator.hasNext()) {
                var row = iterator.next();
                line = row.getRowNum();
                var read = new Row(line, texts(row));
                if (!read.isBlank()) {
                    return read;
                }
            }
            return null;
        } catch (ExcelReaderException e) {
            throw new Unreadable("workbook", line + 1, "");
        }
    }

    /** As long as the header at least: a sheet leaves out the empty cells at the end of a row. */
    private List<String> texts(org.dhatim.fastexcel.reader.Row row) {
        var width = header == null ? row.getCellCount() : Math.max(header.size(), row.getCellCount());
        var texts = new ArrayList<String>(width);
        for (var i = 0; i < width; i++) {
            texts.add(i < row.getCellCount() ? cells.text(row.getCell(i)) : "");
        }
        return texts;
    }

    /** Not known while a sheet is read; the next file shows. */
    @Override
    public double share() {
        return 0;
    }

    @Override
    public void close() {
        rows.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
