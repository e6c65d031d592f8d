package org.hortillon.imports.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.imports.Limits;
import org.jspecify.annotations.Nullable;

/** A CSV file: strict UTF-8 with or without BOM, {@code ;} or {@code ,} as its header has it, quotes as in RFC 4180. */
final class CsvTable implements TableReader {

    private static final int BOM = '\ufeff';
    private static final int LONGEST_RECORD = 4 << 20;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final Path file;
    private final CountedBytes bytes;
    private final long size;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;
    private long line;

    private CsvTable(Path file) throws IOException, Unreadable {
        this.file = file;
        this.size = Math.max(1, Files.size(file));
        this.bytes = new CountedBytes(Files.newInputStream(file));
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = new BufferedReader(new InputStreamReader(bytes, decoder));
        this.reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(LONGEST_RECORD)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text);
        this.records = reader.iterator();
        var first = next();
        this.header = first == null ? List.of() : first.cells();
    }

    static CsvTable open(Path file) throws Unreadable {
        try {
            return new CsvTable(file);
        } catch (CharacterCodingException e) {
            throw WrongEncoding.in(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks at the header line: the one of the two that stands there more often. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BOM) {
            text.reset();
        }
        text.mark(Limits.HEADER_CHARACTERS);
        var semicolons = 0;
        var commas = 0;
        for (var read = 0; read < Limits.HEADER_CHARACTERS; read++) {
            var character = text.read();
            if (character == -1 || character == '\n' || character == '\r') {
                break;
            }
            semicolons += character == ';' ? 1 : 0;
            commas += character == ',' ? 1 : 0;
        }
        text.reset();
        return commas > semicolons ? ',' : ';';
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable Row next() throws Unreadable {
        try {
            while (records.hasNext()) {
                var record = records.next();
                line = record.getStartingLineNumber();
                var row = new Row(line, record.getFields());
                if (!row.isBlank()) {
                    return row;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw explained(e);
        }
    }

    private Unreadable explained(RuntimeException fault) {
        var at = line + 1;
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return WrongEncoding.in(file);
            }
            var named = LINE.matcher(String.valueOf(cause.getMessage()));
            at = named.find() ? Long.parseLong(named.group(1)) : at;
        }
        return new Unreadable("quotes", at, "");
    }

    @Override
    public double share() {
        return Math.min(1, (double) bytes.count() / size);
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
