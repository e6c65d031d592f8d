package org.hortillon.publishing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hortillon.access.Role;
import org.hortillon.imports.ImportDocument;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@HubTest
class RoundTripTest {

    private static final String PLAIN = """
            ---
            title: "Une année"
            excerpt: "En bref."
            date: "2024-11-02"
            readTime: "5 min"
            inconnu: { garde: [moi, "tel quel"] }
            tags: ["un", "deux"]
            ---

            # Une année

            Deux espaces en fin de ligne\s\s
            et	une tabulation.
            """;

    private final ArticleImport articles;

    RoundTripTest(ArticleImport articles) {
        this.articles = articles;
    }

    static List<String> manuscripts() {
        return List.of(PLAIN, PLAIN.replace("\n", "\r\n"), "\uFEFF" + PLAIN, PLAIN.strip(), PLAIN + "\n\n\n");
    }

    @ParameterizedTest
    @MethodSource("manuscripts")
    void an_article_leaves_byte_for_byte_as_it_came(String manuscript, TestHub hub) {
        var bytes = manuscript.getBytes(StandardCharsets.UTF_8);
        assertThat(hub.inHub(() -> articles.read(Path.of("articles/une-annee.md"), bytes)))
                .isEqualTo(new ImportDocument.Taken(ImportDocument.Change.CREATED));
        var answer = hub.signedIn(Role.TEAM).get("/equipe/articles/une-annee.md");
        assertThat(answer.bytes()).isEqualTo(bytes);
        assertThat(hub.inHub(() -> articles.read(Path.of("articles/une-annee.md"), bytes)))
                .isEqualTo(new ImportDocument.Taken(ImportDocument.Change.UNCHANGED));
    }
}
