package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Hortillon, started as people start it. */
record App(Child child, int port, Duration firstAnswer) implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Without the cache made at build time, the JVM starts as it always did. */
    static final String NO_AOT = "-XX:AOTMode=off -Dspring.aot.enabled=false";

    /** Starts {@code bin/hortillon} with these arguments and waits until the home page is answered. */
    static App start(Scratch scratch, String javaOptions, List<String> arguments)
            throws IOException, InterruptedException {
        var port = Wire.freePort();
        var command = new ArrayList<String>();
        command.add(Options.home().resolve("bin/hortillon").toString());
        command.addAll(arguments);
        command.addAll(List.of("--port", Integer.toString(port)));
        var begin = System.nanoTime();
        var child = Child.start(scratch.log(), Map.of("HORTILLON_JAVA_OPTIONS", javaOptions), command);
        try {
            child.await("The first page", PATIENCE, () -> Wire.answers(port, "/"));
            var app = new App(child, port, Duration.ofNanos(System.nanoTime() - begin));
            child.await("The end of the start", PATIENCE, () -> child.said().contains("Hortillon is ready"));
            return app;
        } catch (IOException | InterruptedException e) {
            child.close();
            throw e;
        }
    }

    static App demo(Scratch scratch, Path data, String javaOptions) throws IOException, InterruptedException {
        return start(scratch, javaOptions, List.of("demo", "--data", data.toString()));
    }

    /** The cookie of somebody who has come in by the demo's link for {@code role}: team or member. */
    String signedIn(String role) throws IOException {
        var link = Pattern.compile(role + "\\s+http://[^/]+(/\\S+)").matcher(child.said());
        if (!link.find()) {
            throw new IOException("The demo printed no link for " + role);
        }
        var answer = Wire.get(port, link.group(1), Map.of());
        return answer.headers().getOrDefault("set-cookie", "").replaceAll(";.*", "");
    }

    @Override
    public void close() throws IOException {
        child.close();
    }
}
