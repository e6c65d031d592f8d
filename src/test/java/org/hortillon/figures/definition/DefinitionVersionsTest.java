package org.hortillon.figures.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefinitionVersionsTest {

    private static final Path LOCK = Path.of("src/test/resources/figures/definitions.lock");

    /** Run with -Dhortillon.lock=write after a new version was written. */
    @Test
    void no_definition_changes_without_a_new_version() throws IOException {
        var now = new TreeMap<>(CatalogueConfiguration.load().fingerprints());
        if (System.getProperty("hortillon.lock", "").equals("write")) {
            Files.writeString(
                    LOCK,
                    now.entrySet().stream()
                            .map(entry -> entry.getKey() + " " + entry.getValue() + "\n")
                            .collect(Collectors.joining()));
        }
        var locked = new TreeMap<String, String>();
        Files.readAllLines(LOCK)
                .forEach(line ->
                        locked.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1)));
        assertThat(now).isEqualTo(locked);
    }

    @Test
    void an_unknown_key_stops_the_start_and_names_file_and_figure() {
        var document = Map.<String, Object>of("figures", Map.of("a.b", Map.of("aggregate", "count", "colour", "red")));
        assertThatThrownBy(() -> Catalogue.read(Map.of("figures/a.yaml", document)))
                .isInstanceOf(MalformedDefinition.class)
                .hasMessageContaining("figures/a.yaml: a.b");
    }
}
