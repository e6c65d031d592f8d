package org.hortillon.events.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A {@link RegisteringMachine} in a process of its own, and the PostgreSQL beside it; either can be killed. */
final class KillableMachine implements AutoCloseable {

    private final Path folder;
    private final int port;
    private Process process;
    private String hub = "new";
    private String records = "";

    KillableMachine(Path folder) throws IOException {
        this.folder = folder;
        this.port = freePort();
        this.process = launch();
    }

    int port() {
        return port;
    }

    String hub() {
        return hub;
    }

    String records() {
        return records;
    }

    /** {@code kill -9} of either or both; the application is started again on what is left, and starts the database again. */
    void kill(boolean application, boolean database) throws IOException {
        if (application) {
            process.destroyForcibly();
            process.onExit().join();
        }
        if (database) {
            killDatabase();
        }
        if (application) {
            process = launch();
        }
    }

    private void killDatabase() throws IOException {
        var noted = Files.readAllLines(folder.resolve("postgres").resolve("postmaster.pid"));
        var postmaster =
                ProcessHandle.of(Long.parseLong(noted.getFirst().strip())).orElseThrow();
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private Process launch() throws IOException {
        var started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegisteringMachine.class.getName(),
                        folder.toString(),
                        hub,
                        Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        read(started.inputReader());
        return started;
    }

    private void read(BufferedReader output) throws IOException {
        var line = output.readLine();
        while (line != null && !line.equals("ready")) {
            if (line.startsWith("records ")) {
                records = line.substring("records ".length());
            } else if (line.startsWith("hub ")) {
                hub = line.substring("hub ".length());
            }
            line = output.readLine();
        }
        if (line == null) {
            throw new IOException("The machine did not start");
        }
        Thread.ofVirtual().start(() -> output.lines().forEach(said -> {}));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
