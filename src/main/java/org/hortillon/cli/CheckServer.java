package org.hortillon.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.TextCheck;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lets a running server check a text. */
final class CheckServer {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration ANSWERING = Duration.ofMinutes(2);
    private static final int DONE = 200;
    private static final int ABSENT = 404;

    private final String server;

    CheckServer(String server) {
        this.server = server.replaceFirst("/+$", "");
    }

    /** What the server answers; throws {@link Misuse} when it gives no answer that can be read. */
    TextCheck check(String text, @Nullable String period, Language language) {
        var path = language.prefix() + "/api/v1/check"
                + (period == null ? "" : "?period=" + URLEncoder.encode(period, StandardCharsets.UTF_8));
        try (var http = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(address(path))
                    .timeout(ANSWERING)
                    .header("Content-Type", "text/markdown;charset=UTF-8")
                    .header("Accept-Language", language.code())
                    .POST(BodyPublishers.ofString(text));
            return read(http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new Misuse(server
                    + " does not answer. Is it running, and is that its address? --data DIR asks a folder instead.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Misuse("Interrupted before " + server + " answered.");
        }
    }

    private URI address(String path) {
        try {
            var address = URI.create(server + path);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // said below
        }
        throw new Misuse("\"" + server + "\" is no address of a server. Write https://example.org.");
    }

    private TextCheck read(HttpResponse<String> response) {
        try {
            if (response.statusCode() == DONE) {
                return JSON.readValue(response.body(), TextCheck.class);
            }
            if (response.statusCode() == ABSENT) {
                throw new Misuse(server + " has no hub under this name, or is not Hortillon.");
            }
            var detail = JSON.readTree(response.body()).path("detail").asString("");
            throw new Misuse(server + " refused with status " + response.statusCode() + ". " + detail);
        } catch (JacksonException e) {
            throw new Misuse(
                    server + " answered with status " + response.statusCode() + ", and not as Hortillon does.");
        }
    }
}
