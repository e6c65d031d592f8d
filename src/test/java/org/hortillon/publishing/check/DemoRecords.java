package org.hortillon.publishing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.TestHub;

/** The records of the demo without its articles, its clock at the end of 2024. */
public final class DemoRecords {

    private static final Path DEMO = Path.of("demo/amiens-2024");

    private DemoRecords() {}

    public static void into(TestHub hub, Path folder) {
        try (var files = Files.list(DEMO)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hub.clockAt(Instant.parse("2024-12-15T09:00:00Z"));
        var report = hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN));
        assertThat(report.problems()).isEmpty();
    }
}
