package org.hortillon.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table for download: UTF-8, {@code ;} between cells and a comma in decimals as French spreadsheets expect. A
 * cell that a spreadsheet could take for a formula is written as text, so that nobody's words are run on another's
 * machine. The import reads such files back.
 */
public final class Csv implements AutoCloseable {

    /** What makes a spreadsheet take a cell for a formula, or what hides one; full-width forms count too. */
    private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[\\s\\u00a0\\u202f\\ufeff]*[=+\\-@＝＋－＠]");

    private static final Pattern PLAIN_NUMBER =
            Pattern.compile("[+-]?[0-9]+([ \u00a0\u202f][0-9]+)*([.,][0-9]+)?([ \u00a0\u202f]?[%€])?");
    private static final char BOM = '\ufeff';

    private final CsvWriter writer;

    private Csv(Writer out) {
        this.writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    /** For people: begins with the mark by which spreadsheets recognise UTF-8. */
    public static Csv forPeople(OutputStream out) {
        try {
            var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BOM);
            return new Csv(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For programs: the same without the mark. */
    public static Csv forPrograms(OutputStream out) {
        return new Csv(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** A whole table for people at once. */
    public static byte[] bytes(List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var csv = forPeople(out)) {
            csv.row(header);
            rows.forEach(csv::row);
        }
        return out.toByteArray();
    }

    public Csv row(@Nullable Object... cells) {
        return row(Arrays.asList(cells));
    }

    /** One line: null is empty, a number has a decimal comma, a date is ISO, a truth is oui or non. */
    public Csv row(List<? extends @Nullable Object> cells) {
        writer.writeRecord(cells.stream().map(Csv::cell).toArray(String[]::new));
        return this;
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Double number -> BigDecimal.valueOf(number).toPlainString().replace('.', ',');
            case Number number -> number.toString();
            case Boolean truth -> truth ? "oui" : "non";
            default -> harmless(value.toString());
        };
    }

    /** {@code text} with an apostrophe before it when a spreadsheet could take it for a formula; numbers stay. */
    public static String harmless(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }

    /** {@code text} as it was before {@link #harmless}. */
    public static String original(String text) {
        return text.startsWith("'") && looksLikeFormula(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean looksLikeFormula(String text) {
        return FORMULA.matcher(text).lookingAt() && !PLAIN_NUMBER.matcher(text).matches();
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
