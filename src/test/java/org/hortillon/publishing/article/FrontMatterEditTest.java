package org.hortillon.publishing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontMatterEditTest {

    private static final String YAML = """
            # ce que dit l'article
            title: 'Bilan : 2024'   # à revoir
            tags:
              - bilan
              - amiens

            custom: {a: 1}
            excerpt: >
              Une année
              de plus
            date: 2024-12-15
            """;

    private static String read(String yaml, String key) {
        return ArticleFile.read(("---\n" + yaml + "---\n").getBytes(StandardCharsets.UTF_8), "x")
                .written(key);
    }

    @Test
    void only_the_value_changes_and_comments_stay() {
        assertThat(FrontMatterEdit.set(YAML, "title", "Bilan 2025"))
                .isEqualTo(YAML.replace("'Bilan : 2024'", "Bilan 2025"));
        assertThat(FrontMatterEdit.set(YAML, "date", "2025-01-02")).isEqualTo(YAML.replace("2024-12-15", "2025-01-02"));
        assertThat(FrontMatterEdit.set(YAML, "tags", List.of("un", "de: ux")))
                .isEqualTo(YAML.replace("- bilan\n  - amiens", "[\"un\", \"de: ux\"]"));
        assertThat(FrontMatterEdit.set(YAML, "excerpt", "Court"))
                .isEqualTo(YAML.replace(">\n  Une année\n  de plus", "Court"));
    }

    @Test
    void a_key_that_is_not_there_is_added_and_one_made_empty_goes() {
        assertThat(FrontMatterEdit.set(YAML, "period", "2024")).isEqualTo(YAML + "period: 2024\n");
        assertThat(FrontMatterEdit.set("", "title", "Bilan")).isEqualTo("title: Bilan\n");
        assertThat(FrontMatterEdit.set(YAML, "date", " ")).isEqualTo(YAML.replace("date: 2024-12-15\n", ""));
        assertThat(FrontMatterEdit.set(YAML, "tags", List.of()))
                .doesNotContain("bilan\n")
                .contains("custom: {a: 1}");
        assertThat(FrontMatterEdit.set("a: 1\r\n", "b", "2")).isEqualTo("a: 1\r\nb: 2\r\n");
    }

    @Test
    void whatever_is_written_is_read_back() {
        var seed = 20_241_215L;
        var random = new Random(seed);
        var signs = "aé œ😀:#'\"\\-[]{}&*!|>%@`,?\t0123456789ynox.~";
        for (var run = 0; run < 2_000; run++) {
            var value = new StringBuilder();
            for (var length = 1 + random.nextInt(12); length > 0; length--) {
                value.appendCodePoint(signs.codePointAt(
                        signs.offsetByCodePoints(0, random.nextInt(signs.codePointCount(0, signs.length())))));
            }
            var text = value.toString().strip();
            if (text.isEmpty()) {
                continue;
            }
            for (var key : List.of("title", "excerpt", "fresh")) {
                var yaml = FrontMatterEdit.set(YAML, key, text);
                assertThat(read(yaml, key))
                        .as("seed %s run %s: %s", seed, run, yaml)
                        .isEqualTo(text);
                assertThat(read(yaml, "date")).isEqualTo("2024-12-15");
                assertThat(yaml).contains("custom: {a: 1}", "# ce que dit l'article");
            }
        }
    }

    @Test
    void a_rewritten_file_keeps_its_line_ends_and_what_surrounds_the_front_matter() {
        var file = "\uFEFF---\r\ntitle: A\r\n---\r\n\r\nUn.\r\nDeux.\r\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleFile.rewrite(file, "title: A\n", "\nUn.\nDeux.\n")).isEqualTo(file);
        assertThat(new String(ArticleFile.rewrite(file, "title: B\n", "\nUn.\n"), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF---\r\ntitle: B\r\n---\r\n\r\nUn.\r\n");
        assertThat(new String(
                        ArticleFile.rewrite("Bonjour".getBytes(StandardCharsets.UTF_8), "title: B\n", "Bonjour"),
                        StandardCharsets.UTF_8))
                .isEqualTo("---\ntitle: B\n---\n\nBonjour");
    }
}
