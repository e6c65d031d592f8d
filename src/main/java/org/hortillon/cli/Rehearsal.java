package org.hortillon.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** Visits the main pages once, so that the build can record which classes a start needs. */
final class Rehearsal {

    private static final List<String> PAGES =
            List.of("/", "/en/", "/chiffres", "/blog", "/entreprises", "/evenements", "/api/v1/figures");

    private Rehearsal() {}

    static void visit(int port) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page));
                http.send(request.build(), BodyHandlers.discarding());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
