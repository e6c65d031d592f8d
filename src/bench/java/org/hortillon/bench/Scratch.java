package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/** A folder for what a measure needs for a while. */
final class Scratch implements AutoCloseable {

    private final Path folder;
    private final AtomicInteger logs = new AtomicInteger();

    private Scratch(Path folder) {
        this.folder = folder;
    }

    /** A folder that stays for the next run. */
    static Path shared(String name) throws IOException {
        return Files.createDirectories(Options.home().resolve("target/bench").resolve(name));
    }

    static Scratch make() throws IOException {
        var parent = shared("runs");
        return new Scratch(Files.createTempDirectory(parent, "run-"));
    }

    Path at(String name) {
        return folder.resolve(name);
    }

    Path log() {
        return folder.resolve("log-" + logs.incrementAndGet() + ".txt");
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
