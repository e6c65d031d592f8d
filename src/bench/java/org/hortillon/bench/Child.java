package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program started by a measure; it goes when the measure is over, and when the measures are broken off. */
final class Child implements AutoCloseable {

    private static final int STOP_SECONDS = 30;
    private static final long PAUSE_MILLIS = 5;

    private final Process process;
    private final Path log;
    private final Thread hook;

    private Child(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.hook = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Child start(Path log, Map<String, String> environment, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(Options.home().toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new Child(builder.start(), log);
    }

    /** Runs a program to its end and gives back what it said. */
    static String run(Path log, Duration limit, List<String> command) throws IOException, InterruptedException {
        try (var child = start(log, Map.of(), command)) {
            child.end(limit);
            return child.said();
        }
    }

    /** Waits for a good end. */
    void end(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("Not done within " + limit + ": " + tail());
        }
        if (process.exitValue() != 0) {
            throw new IOException("Ended with " + process.exitValue() + ": " + tail());
        }
    }

    /** Asks every few milliseconds, until it is so. */
    void await(String what, Duration limit, Condition condition) throws IOException, InterruptedException {
        var end = System.nanoTime() + limit.toNanos();
        while (!condition.holds()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(what + " did not come: " + tail());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    String said() throws IOException {
        return Files.readString(log);
    }

    private String tail() throws IOException {
        var text = said();
        return text.substring(Math.max(0, text.length() - 2000));
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().removeShutdownHook(hook);
    }

    /** Something to wait for. */
    interface Condition {
        boolean holds() throws IOException;
    }
}
