package org.hortillon.imports.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hortillon.imports.Limits;

/** Measures what an XLSX file holds before it is opened: what an archive says of its own sizes may be a lie. */
final class Unpacked {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    static void check(Path file) throws Unreadable {
        try (var zip = new ZipFile(file.toFile())) {
            var total = 0L;
            for (var entry : Collections.list(zip.entries())) {
                var texts = entry.getName().equals(TEXTS);
                var most = texts ? Limits.WORKBOOK_TEXT_BYTES : Limits.UNPACKED_BYTES - total;
                var size = size(zip, entry, most);
                if (size > most) {
                    throw new Unreadable("workbook_too_large", 0, "");
                }
                total += size;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("workbook", 0, "");
        }
    }

    /** Stops as soon as there is more than {@code most}. */
    private static long size(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        try (var in = zip.getInputStream(entry)) {
            for (var read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
