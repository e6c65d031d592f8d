package org.hortillon.fetching;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web site on this machine that goes by the names of others, for tests of whatever reads sites. */
public final class LocalSite implements AutoCloseable {

    private static final int SECONDS = 20;

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    public LocalSite(Page page) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", exchange -> {
            try (exchange) {
                asked.add(exchange.getRequestHeaders().getFirst("Host")
                        + exchange.getRequestURI().getPath());
                page.answer(exchange);
            }
        });
        server.setExecutor(task -> Thread.ofVirtual().start(task));
        server.start();
    }

    /** Answers with a text. */
    public static void say(HttpExchange exchange, String type, String text) throws IOException {
        var bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** An address of this site under any host name. */
    public String address(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** Hosts and paths that were asked for, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Reads as the application does, but finds every host on this machine. */
    public static Fetching fetching() {
        return new Fetching(
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()},
                InetAddress::isLoopbackAddress,
                new Limits(Limits.USUAL.bytes(), Duration.ofSeconds(SECONDS), Duration.ofSeconds(SECONDS), 3));
    }

    /** Reads what is pretended, and nothing of the network: no host is known. */
    public static Fetching pretending(Pretended pretended) {
        return new Fetching(
                host -> {
                    throw new java.net.UnknownHostException(host);
                },
                address -> false,
                Limits.USUAL,
                () -> java.util.stream.Stream.of(pretended));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
