package org.hortillon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A data folder, held by one process at a time. The lock is the operating system's, so it is free again as soon as
 * its holder is gone, however it went.
 */
final class DataFolder implements AutoCloseable {

    private final Path root;
    private final FileChannel channel;

    private DataFolder(Path root, FileChannel channel) {
        this.root = root;
        this.channel = channel;
    }

    static DataFolder open(Path folder) {
        try {
            var root = Files.createDirectories(folder.toAbsolutePath().normalize());
            var channel = FileChannel.open(
                    root.resolve("hortillon.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw StoreRefused.inUse("The data folder " + root + " is in use by another Hortillon. "
                        + "Stop that one, or give another folder with --data.");
            }
            return new DataFolder(root, channel);
        } catch (IOException e) {
            throw new StoreRefused("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** A random word made at first use and kept in a file that only this user may read. */
    String secret(String name) {
        var file = root.resolve(name + ".secret");
        try {
            if (!Files.exists(file)) {
                var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
                var draft = Files.createTempFile(root, name, ".tmp", owner);
                Files.writeString(draft, randomWord());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomWord() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
