package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How much memory the application's process holds; PostgreSQL's processes are not counted. */
final class MemoryMeasures {

    private static final double KIB_PER_MB = 1000.0 * 1000 / 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String FLOOR = "a greeting over HTTP";

    private MemoryMeasures() {}

    static List<Measure> take(Options options) throws IOException, InterruptedException {
        try (var scratch = Scratch.make();
                var app = App.demo(scratch, scratch.at("data"), "")) {
            for (var page : List.of("/", "/en/", "/chiffres", "/blog", "/entreprises")) {
                Wire.get(app.port(), page, Map.of());
            }
            var java = Path.of(System.getProperty("java.home"), "bin", "jcmd");
            Child.run(
                    scratch.log(),
                    PATIENCE,
                    List.of(java.toString(), Long.toString(app.child().pid()), "GC.run"));
            var idle = megabytes(app.child(), "VmRSS:");
            var home = "http://127.0.0.1:" + app.port() + "/";
            var cookie = Map.of("Cookie", app.signedIn("member"));
            Load.of(scratch, home, 64, options.warmUp(), Map.of());
            Load.of(scratch, home, 64, options.warmUp(), cookie);
            var floor = greeting(scratch);
            return List.of(
                    Measure.of("memory", "idle, after a collection", idle, "MB")
                            .beside(FLOOR, floor)
                            .atMost(250),
                    Measure.of(
                                    "memory",
                                    "most ever, under load of 64 connections",
                                    megabytes(app.child(), "VmHWM:"),
                                    "MB")
                            .beside(FLOOR, floor)
                            .atMost(400));
        }
    }

    /** The same JVM with nothing but a greeting over HTTP. */
    private static double greeting(Scratch scratch) throws IOException, InterruptedException {
        try (var child = Hello.start(scratch, Wire.freePort())) {
            return megabytes(child, "VmRSS:");
        }
    }

    private static double megabytes(Child child, String line) throws IOException {
        var status = Path.of("/proc", Long.toString(child.pid()), "status");
        return Files.readAllLines(status).stream()
                .filter(text -> text.startsWith(line))
                .mapToDouble(text -> Long.parseLong(text.replaceAll("\\D", "")) / KIB_PER_MB)
                .findFirst()
                .orElseThrow();
    }
}
