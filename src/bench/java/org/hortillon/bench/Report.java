package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was found, and on what machine. A run of some groups leaves the others as the last run found them.
 *
 * @param machine what the figures depend on, by name, for each group
 */
record Report(Map<String, String> machine, List<Measure> measures) {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Path file() {
        return Options.home().resolve("target/bench.json");
    }

    static Report last() throws IOException {
        return Files.exists(file())
                ? JSON.readValue(Files.readString(file()), Report.class)
                : new Report(new TreeMap<>(), List.of());
    }

    Report with(String group, List<Measure> found) {
        var all = new ArrayList<Measure>();
        for (var each : Options.GROUPS) {
            all.addAll(
                    each.equals(group)
                            ? found
                            : measures.stream()
                                    .filter(measure -> measure.group().equals(each))
                                    .toList());
        }
        return new Report(Machine.describe(), all);
    }

    void write() throws IOException {
        Files.writeString(file(), JSON.writeValueAsString(this) + "\n");
    }
}
