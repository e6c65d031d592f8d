package org.hortillon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDocsTest {

    @TempDir
    private Path root;

    @BeforeEach
    void aSmallProject() throws IOException {
        write(
                "src/main/java/org/hortillon/pond/Pond.java",
                "final class Pond { static final int FISH = 12; String n = name = \"swim\"; }");
        write("src/test/java/org/hortillon/pond/PondTest.java", "class PondTest {}");
        write("docs/modules/pond.md", "A pond.");
    }

    @Test
    void true_documents_pass() throws Exception {
        write(
                "README.md",
                "See [the pond](docs/modules/pond.md), `docs/modules/pond.md`, `PondTest`; `bin/hortillon swim`.");
        write("docs/features.md", "| W1 | `PondTest` | /etang |\n");
        write("docs/limits.md", "at most 12<!-- Pond.FISH --> fish");
        assertThat(check()).isEqualTo("4 documents, 0 faults");
    }

    @Test
    void each_kind_of_untruth_is_named() throws Exception {
        write("README.md", "[gone](docs/gone.md) `docs/lost.md` `GhostTest` `bin/hortillon fly`");
        write("docs/features.md", "| W2 | `Pond` | /etang |\n| W3 | | |\n");
        write("docs/limits.md", "at most 13<!-- Pond.FISH --> fish, 1<!-- Pond.BIRDS -->");
        Files.delete(root.resolve("docs/modules/pond.md"));
        assertThat(check())
                .contains(
                        "README.md:1: no file docs/gone.md",
                        "README.md:1: no file docs/lost.md",
                        "README.md:1: no class GhostTest",
                        "README.md:1: no command fly",
                        "W2 names Pond, which is no test",
                        "W3 names no test or no place",
                        "Pond.FISH is 12, not 13",
                        "no constant Pond.BIRDS",
                        "docs/modules/pond.md: this module has no page");
    }

    private void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String check() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "src/docs/CheckDocs.java", root.toString())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }
}
