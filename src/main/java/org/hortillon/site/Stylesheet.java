package org.hortillon.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** The one stylesheet of all pages: Pico in a cascade layer that gives way, then ours; a first visit asks once. */
final class Stylesheet {

    static final String PATH = "/css/hortillon.css";

    private static final String PICO = "/META-INF/resources/webjars/picocss__pico/2.1.1/css/pico.classless.min.css";
    private static final List<String> PARTS =
            List.of("tokens", "base", "frame", "cards", "forms", "lists", "chart", "proof", "article", "team", "door");
    private static final Pattern WHITE = Pattern.compile("(?s)/\\*.*?\\*/|(?<=[\\n;{}]) +|\\n|@charset \"UTF-8\";");

    private static final Pattern OWN_FILE = Pattern.compile("url\\(\"(/[^\"]+)\"\\)");

    private static final String TEXT = compose();
    private static final String ADDRESS = PATH + "?v=" + hash(TEXT);

    private Stylesheet() {}

    static String text() {
        return TEXT;
    }

    static String address() {
        return ADDRESS;
    }

    private static String compose() {
        var ours = PARTS.stream().map(Stylesheet::part).collect(Collectors.joining());
        var text = "@layer pico{" + read(PICO) + "}" + ours + "@media print{" + part("print") + "}";
        return OWN_FILE.matcher(text).replaceAll(file -> "url(\"" + Assets.address(file.group(1)) + "\")");
    }

    private static String part(String name) {
        return read("/static/css/" + name + ".css");
    }

    private static String read(String path) {
        try (var file = Stylesheet.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("No stylesheet " + path);
            }
            return WHITE.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        var hash = new CRC32();
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(hash.getValue());
    }
}
