package org.hortillon.privacy.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hortillon.store.StoreProperties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The file of erasures: one line a person, hub and id. It holds no name, and stands apart from the database, so that it
 * outlives a restored backup. Where: {@code hortillon.privacy.erasures}; else {@code erasures.csv} in the folder of the
 * embedded database; else nowhere.
 */
@Component
class ErasureFile {

    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36});([0-9a-f-]{36})");

    private final Optional<Path> path;

    ErasureFile(@Value("${hortillon.privacy.erasures:}") String configured, StoreProperties store) {
        if (configured.isEmpty()) {
            this.path =
                    store.databaseUrl() == null ? Optional.of(store.data().resolve("erasures.csv")) : Optional.empty();
        } else {
            this.path = Optional.of(Path.of(configured));
        }
    }

    /** Adds a line, and returns when it is on the disk. */
    synchronized void add(UUID hub, UUID person) {
        path.ifPresent(file -> {
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.wrap((hub + ";" + person + "\n").getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whom the file names in this hub; half a line, where the machine stopped, is nobody. */
    synchronized List<UUID> people(UUID hub) {
        return path.filter(Files::exists)
                .map(file -> lines(file).stream()
                        .map(LINE::matcher)
                        .filter(java.util.regex.Matcher::matches)
                        .filter(line -> line.group(1).equals(hub.toString()))
                        .map(line -> UUID.fromString(line.group(2)))
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
