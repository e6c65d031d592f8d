package org.hortillon.events.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hortillon.fetching.Fetched;
import org.hortillon.fetching.Pretended;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The sites of the demo's partners, each a file by the name of its host; nothing when no demo says where they are. */
@Component
class PartnersOfTheDemo implements Pretended {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String folder;

    PartnersOfTheDemo(@Value("${hortillon.demo.partners:}") String folder) {
        this.folder = folder;
    }

    boolean areThere() {
        return !folder.isEmpty() && Files.isDirectory(Path.of(folder));
    }

    @Override
    public Optional<Fetched.Found> at(String address) {
        if (!areThere()) {
            return Optional.empty();
        }
        var uri = URI.create(address);
        if (address.endsWith(".ics")) {
            return file(uri, ".ics").map(bytes -> found(address, "text/calendar", bytes));
        }
        return file(uri, ".json")
                .map(bytes -> document(uri, bytes).map(part -> found(address, "application/activity+json", part)))
                .orElseGet(() -> file(uri, ".html").map(bytes -> found(address, "text/html", bytes)));
    }

    private Optional<byte[]> file(URI address, String ending) {
        var host = address.getHost();
        var file = Path.of(folder).resolve(host + ending);
        try {
            return host.matches("[a-z0-9.-]+") && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An actor is several documents: its file holds each under its path. */
    private static Optional<byte[]> document(URI address, byte[] file) {
        var path = address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
        var part = JSON.readTree(file).path(path);
        return part.isMissingNode() ? Optional.empty() : Optional.of(JSON.writeValueAsBytes(part));
    }

    private static Fetched.Found found(String address, String type, byte[] bytes) {
        return new Fetched.Found(address, type + ";charset=utf-8", bytes, "\"demo\"", null);
    }
}
