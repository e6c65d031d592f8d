package org.hortillon.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The floor of a start: a JVM that answers HTTP with a greeting and does nothing else. */
final class Hello {

    private static final byte[] GREETING = "hello\n".getBytes(StandardCharsets.UTF_8);

    private Hello() {}

    /** A JVM of its own, with the settings of {@code bin/hortillon}, that has given its first answer. */
    static Child start(Scratch scratch, int port) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Options.home().resolve("target/test-classes").toString();
        var child = Child.start(
                scratch.log(),
                Map.of(),
                List.of(java, "-XX:+UseSerialGC", "-Xss512k", "-cp", classes, Hello.class.getName(), "" + port));
        child.await("The greeting", Duration.ofMinutes(1), () -> Wire.answers(port, "/"));
        return child;
    }

    static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, GREETING.length);
            exchange.getResponseBody().write(GREETING);
            exchange.close();
        });
        server.start();
    }
}
