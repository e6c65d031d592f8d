package org.hortillon.imports.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows pass through, whatever their number: the whole application, in a heap that could not hold them. */
class BoundedMemoryTest {

    private static final int ROWS = 100_000;
    private static final int HEAP_MEGABYTES = 80;
    private static final String BIO = "Ingénieure, dix ans dans l’industrie avant de fonder. ".repeat(9);

    @TempDir
    Path place;

    @Test
    void a_hundred_thousand_rows_are_imported_in_a_heap_smaller_than_what_they_would_take() throws Exception {
        var folder = Files.createDirectory(place.resolve("folder"));
        var file = people(folder.resolve("people.csv"));
        assertThat(Files.size(file)).isGreaterThan(50L << 20);

        var output = place.resolve("output.txt");
        var process = importing(folder, output);

        assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
        assertThat(output)
                .content()
                .contains("100,000 rows read, 100,000 created")
                .doesNotContain("OutOfMemory");
        assertThat(process.exitValue()).isZero();
    }

    private Process importing(Path folder, Path output) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.hortillon.cli.Main",
                        "import",
                        folder.toString(),
                        "--lang",
                        "en",
                        "--data",
                        place.resolve("store").toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static Path people(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("key;given_name;family_name;email;headline;bio;public\n");
            for (var i = 0; i < ROWS; i++) {
                out.write("person-" + i + ";Ana;Number " + i + ";p" + i + "@exemple.fr;Founder;" + BIO + i + ";no\n");
            }
        }
        return file;
    }
}
