package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.TestHub;

/** An article about three companies and eighteen hires, imported at the end of 2024. */
final class SealFixture {

    static final String TEXT = """
            Cette année, [3 entreprises](figure:companies.created) sont nées, dont [2 entreprises](figure:companies.created?sector=numerique)
            numériques, soit [33,3 %](figure:companies.created?sector=sante&as=share) en santé et [18 embauches](figure:talent.hires).
            """;

    private SealFixture() {}

    static void fill(TestHub hub, Path folder) {
        FiguresFixture.fill(hub);
        write(hub, folder, "", TEXT);
    }

    /** Imports the article {@code bilan} with {@code more} in its front matter. */
    static void write(TestHub hub, Path folder, String more, String text) {
        try {
            var file = Files.createDirectories(folder.resolve("articles")).resolve("bilan.md");
            Files.writeString(
                    file,
                    "---\ntitle: Bilan\nexcerpt: Chapeau\ndate: 2024-12-10\nperiod: 2024\n" + more + "---\n" + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var report = hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN));
        assertThat(report.problems()).isEmpty();
    }
}
