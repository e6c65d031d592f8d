package org.hortillon.imports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hortillon.imports.Limits;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/** What was sent, laid out as a folder of its own that is removed when the import has ended. */
final class Received implements AutoCloseable {

    private static final Set<String> PARTS = Set.of("articles", "images");

    private final Path folder;

    private Received(Path folder) {
        this.folder = folder;
    }

    static Received empty() {
        try {
            return new Received(Files.createTempDirectory("hortillon-import-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lays out all files, archives unpacked; what is there already stays when one is refused. */
    Optional<UploadRefusal> take(List<MultipartFile> files) {
        try {
            for (var file : files) {
                var refused = take(file);
                if (refused.isPresent()) {
                    return refused;
                }
            }
            return Optional.empty();
        } catch (FileAlreadyExistsException e) {
            return Optional.of(UploadRefusal.NAME_TWICE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<UploadRefusal> take(MultipartFile file) throws IOException {
        var name = Placing.inside(String.valueOf(file.getOriginalFilename()));
        if (name.isEmpty()) {
            return Optional.of(UploadRefusal.UNSAFE_NAME);
        }
        try (var content = file.getInputStream()) {
            if (!name.get().toLowerCase(Locale.ROOT).endsWith(".zip")) {
                Files.copy(content, parents(folder.resolve(Placing.withItsFolder(name.get()))));
                return Optional.empty();
            }
            return unpack(content);
        }
    }

    /** An archive is read from its table of contents at the end, so it has to be a file. */
    private Optional<UploadRefusal> unpack(InputStream content) throws IOException {
        var archive = Files.createTempFile("hortillon-import-", ".zip");
        try {
            Files.copy(content, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return Archive.unpack(archive, folder, Limits.UNPACKED_BYTES);
        } finally {
            Files.delete(archive);
        }
    }

    static Path parents(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Where the tables are: an archive of a folder holds that one folder, and the tables in it. */
    Path root() {
        try (var entries = Files.list(folder)) {
            var visible = new ArrayList<Path>();
            entries.filter(path -> !isLeftBehind(path.getFileName().toString())).forEach(visible::add);
            var only = visible.size() == 1 ? visible.getFirst() : folder;
            return Files.isDirectory(only) && !PARTS.contains(only.getFileName().toString()) ? only : folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isLeftBehind(String name) {
        return name.startsWith(".") || name.equals("__MACOSX");
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
