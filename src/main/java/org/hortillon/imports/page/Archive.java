package org.hortillon.imports.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.hortillon.imports.Limits;

/** Unpacks a ZIP archive that somebody sent: nothing outside its folder, and no more than agreed, whatever it says of itself. */
final class Archive {

    private static final int BUFFER = 1 << 16;

    private final ZipFile zip;
    private final Path folder;
    private long left;

    private Archive(ZipFile zip, Path folder, long most) {
        this.zip = zip;
        this.folder = folder;
        this.left = most;
    }

    /** At most {@code most} bytes of it. */
    static Optional<UploadRefusal> unpack(Path archive, Path folder, long most) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            return zip.size() > Limits.ARCHIVE_ENTRIES
                    ? Optional.of(UploadRefusal.TOO_MANY_FILES)
                    : new Archive(zip, folder, most).unpack();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(UploadRefusal.NAME_TWICE);
        } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
            return Optional.of(UploadRefusal.NOT_AN_ARCHIVE);
        }
    }

    private Optional<UploadRefusal> unpack() throws IOException {
        for (var entry : Collections.list(zip.entries())) {
            var folderOnly = entry.isDirectory() || entry.getName().endsWith("\\");
            var name = folderOnly ? Optional.of("") : Placing.inside(entry.getName());
            if (name.isEmpty()) {
                return Optional.of(UploadRefusal.UNSAFE_NAME);
            }
            if (!folderOnly && !fits(entry, Received.parents(folder.resolve(name.get())))) {
                return Optional.of(UploadRefusal.TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    /** Writes one entry, unless it is more than what is left. */
    private boolean fits(ZipEntry entry, Path file) throws IOException {
        try (var in = zip.getInputStream(entry);
                var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.CREATE_NEW)) {
            return copy(in, out);
        }
    }

    private boolean copy(InputStream in, java.io.OutputStream out) throws IOException {
        var buffer = new byte[BUFFER];
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            left -= read;
            if (left < 0) {
                return false;
            }
            out.write(buffer, 0, read);
        }
        return true;
    }
}
