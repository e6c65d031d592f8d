package org.hortillon.imports.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hortillon.imports.Limits;

/** Measures what an XLSX file holds before it is opened: what an archive says of its own sizes may be a lie. */
final class Unpacked {

    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final int BUFFER = 1 << 16;

    private Unpacked() {}

    static void check(Path file) throws Unreadable {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            var total = 0L;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var most = entry.getName().equals(TEXTS) ? Limits.WORKBOOK_TEXT_BYTES : Limits.UNPACKED_BYTES - total;
                var size = size(zip, most);
                if (size > most) {
                    throw new Unreadable("workbook_too_large", 0, "");
                }
                total += size;
            }
            if (total == 0) {
                throw new Unreadable("workbook", 0, "");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable("workbook", 0, "");
        }
    }

    /** Stops as soon as there is more than {@code most}. */
    private static long size(InputStream in, long most) throws IOException {
        var buffer = new byte[BUFFER];
        var size = 0L;
        for (var read = in.read(buffer); read >= 0 && size <= most; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}
