package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The floor of pages: nginx, one worker for each core, hands out the same bytes from files. */
record Nginx(Child child, int port) implements AutoCloseable {

    /** These nginx writes by itself, or they belong to one connection. */
    private static final Set<String> ITS_OWN = Set.of(
            "date",
            "content-length",
            "connection",
            "server",
            "content-type",
            "transfer-encoding",
            "etag",
            "keep-alive");

    private static final String CONFIGURATION = """
            daemon off;
            user root;
            worker_processes auto;
            pid nginx.pid;
            error_log error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              open_file_cache max=100;
              default_type "text/html;charset=UTF-8";
              client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
              server {
                listen 127.0.0.1:PORT;
                root pages;
            HEADERS
              }
            }
            """;

    /** Serves each page, as Hortillon answered it, under its name. */
    static Nginx serving(Scratch scratch, Map<String, Wire> pages) throws IOException, InterruptedException {
        var folder = Files.createDirectories(scratch.at("nginx"));
        var files = Files.createDirectories(folder.resolve("pages"));
        for (var page : pages.entrySet()) {
            Files.write(files.resolve(page.getKey()), page.getValue().body());
        }
        var port = Wire.freePort();
        var configuration = CONFIGURATION
                .replace("PORT", Integer.toString(port))
                .replace("HEADERS", headers(pages.values().iterator().next()));
        Files.writeString(folder.resolve("nginx.conf"), configuration);
        var command = List.of("nginx", "-p", folder.toString(), "-e", "error.log", "-c", "nginx.conf");
        var child = Child.start(scratch.log(), Map.of(), command);
        var name = pages.keySet().iterator().next();
        child.await("nginx", Duration.ofSeconds(10), () -> Wire.answers(port, "/" + name));
        return new Nginx(child, port);
    }

    private static String headers(Wire page) {
        return page.headers().entrySet().stream()
                .filter(header -> !ITS_OWN.contains(header.getKey()))
                .map(header -> "    add_header " + header.getKey() + " \"" + header.getValue() + "\";")
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        child.close();
    }
}
