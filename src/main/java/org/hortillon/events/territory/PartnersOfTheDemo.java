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

/** The sites of the demo's partners, each a file by the name of its host; nothing when no demo says where they are. */
@Component
class PartnersOfTheDemo implements Pretended {

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
        var calendar = address.endsWith(".ics");
        var host = URI.create(address).getHost();
        var file = Path.of(folder).resolve(host + (calendar ? ".ics" : ".html"));
        if (!host.matches("[a-z0-9.-]+") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var type = (calendar ? "text/calendar" : "text/html") + ";charset=utf-8";
        try {
            return Optional.of(new Fetched.Found(address, type, Files.readAllBytes(file), "\"demo\"", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
