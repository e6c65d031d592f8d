package org.hortillon.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL process that serves a folder, found through the file in which it notes its number. */
final class Postmaster {

    private static final Logger LOG = LoggerFactory.getLogger(Postmaster.class);
    private static final int STOP_SECONDS = 20;

    private Postmaster() {}

    /** Process numbers are used again: only a server of this very folder counts. */
    static Optional<ProcessHandle> of(Path dataDirectory) {
        var noted = dataDirectory.resolve("postmaster.pid");
        try {
            if (!Files.exists(noted)) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readAllLines(noted).getFirst().strip());
            return ProcessHandle.of(pid).filter(process -> serves(process, dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean serves(ProcessHandle process, Path dataDirectory) {
        var line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(dataDirectory.toString());
    }

    /**
     * Stops a server that outlived a killed application. The caller holds the folder's lock, so nobody uses it any
     * more; a server asked to stop loses nothing that was committed.
     */
    static void stopLeftOver(Path dataDirectory) {
        of(dataDirectory).ifPresent(Postmaster::stop);
    }

    private static void stop(ProcessHandle process) {
        LOG.info("Stopping PostgreSQL {}, left over from an application that was killed", process.pid());
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            throw new StoreRefused("The PostgreSQL left over in the data folder does not stop", e);
        }
    }
}
