package org.hortillon.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as an OpenDocument spreadsheet. Every cell says what it is, and none is a formula: words stay words
 * whatever they begin with.
 */
public final class Ods {

    /** What the file is, for those who ask for it. */
    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MANIFEST = XML
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\""
            + MEDIA_TYPE
            + "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
    private static final String OPENING = XML
            + "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">"
            + "<office:body><office:spreadsheet><table:table table:name=\"%s\">";
    private static final String CLOSING = "</table:table></office:spreadsheet></office:body></office:document-content>";

    private Ods() {}

    /** A whole table: null is empty, numbers and dates are such, all else is text. */
    public static byte[] bytes(
            String name, List<String> header, Iterable<? extends List<? extends @Nullable Object>> rows) {
        var content = new StringBuilder(OPENING.formatted(escaped(name)));
        row(content, header);
        rows.forEach(cells -> row(content, cells));
        content.append(CLOSING);
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
            packed(zip, "META-INF/manifest.xml", MANIFEST);
            packed(zip, "content.xml", content.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void row(StringBuilder content, List<? extends @Nullable Object> cells) {
        content.append("<table:table-row>");
        cells.forEach(cell -> content.append(cell(cell)));
        content.append("</table:table-row>");
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "<table:table-cell/>";
            case Number number -> typed("float", "value", number.toString());
            case LocalDate day -> typed("date", "date-value", day.toString());
            default -> typed("string", "", value.toString());
        };
    }

    private static String typed(String type, String attribute, String value) {
        var said = attribute.isEmpty() ? "" : " office:" + attribute + "=\"" + escaped(value) + "\"";
        var lines = String.join("</text:p><text:p>", escaped(value).split("\\R", -1));
        return "<table:table-cell office:value-type=\"" + type + "\"" + said + "><text:p>" + lines
                + "</text:p></table:table-cell>";
    }

    /** XML cannot hold control characters at all. */
    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** First and not packed, so that the file can be recognised by its beginning. */
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void packed(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
