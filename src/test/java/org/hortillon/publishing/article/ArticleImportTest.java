package org.hortillon.publishing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hortillon.imports.ImportDocument.Problem;
import org.hortillon.imports.ImportDocument.Refused;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HubTest
class ArticleImportTest {

    private static final String GOOD = """
            ---
            title: Titre
            excerpt: Chapeau
            date: 2024-11-02
            ---
            Texte.
            """;

    private final ArticleImport articles;

    ArticleImportTest(ArticleImport articles) {
        this.articles = articles;
    }

    @ParameterizedTest(name = "{2} on line {3}")
    @CsvSource({
        "'title: Titre\n', '', key_missing, 1",
        "'date: 2024-11-02', 'date: hier', not_a_date, 4",
        "'date: 2024-11-02', 'date: 2024-11-02\nperiod: jadis', not_a_period, 5",
        "'date: 2024-11-02', 'date: 2024-11-02\ntags: {a: b}', not_a_list, 5",
        "'title: Titre', 'title: [Titre', yaml, 3",
        "'---\nTexte.', 'Texte.', front_matter_open, 1",
        "'---\ntitle', 'title', front_matter_missing, 1"
    })
    void what_is_wrong_in_the_front_matter_is_named_with_its_line(
            String right, String wrong, String code, int line, TestHub hub) {
        assertThat(read(hub, GOOD.replace(right, wrong)).getFirst())
                .extracting(Problem::code, Problem::line)
                .containsExactly(code, line);
        assertThat(hub.count("publishing.articles")).isZero();
        for (var language : Language.values()) {
            var tr = new Tr(language, java.time.ZoneOffset.UTC);
            assertThat(tr.get("imports.problem." + code, "x")).isNotBlank();
        }
    }

    @Test
    void what_translates_no_article_of_the_other_language_is_named_with_its_line(TestHub hub) {
        var year = GOOD.replace("date:", "language: en\ntranslation_of: bilan\ndate:");
        ArticlesFixture.article(hub, "year", year);
        assertThat(hub.inHub(articles::amiss))
                .containsExactly(
                        java.util.Map.entry(Path.of("articles/year.md"), new Problem(5, "not_a_translation", "bilan")));
        ArticlesFixture.article(hub, "bilan", GOOD);
        assertThat(hub.inHub(articles::amiss)).isEmpty();
        var itself = year.getBytes(StandardCharsets.UTF_8);
        assertThat(hub.inHub(() -> articles.read(Path.of("articles/bilan.md"), itself)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_file_that_is_not_utf8_is_refused(TestHub hub) {
        var bytes = GOOD.replace("Titre", "Été").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Refused) hub.inHub(() -> articles.read(Path.of("articles/a.md"), bytes))).problems())
                .extracting(Problem::code)
                .containsExactly("not_utf8");
    }

    @Test
    void a_file_name_that_cannot_be_an_address_is_refused(TestHub hub) {
        var result = hub.inHub(
                () -> articles.read(Path.of("articles/Mon Article.md"), GOOD.getBytes(StandardCharsets.UTF_8)));
        assertThat(((Refused) result).problems()).extracting(Problem::code).containsExactly("not_an_address");
    }

    private java.util.List<Problem> read(TestHub hub, String manuscript) {
        var bytes = manuscript.getBytes(StandardCharsets.UTF_8);
        return ((Refused) hub.inHub(() -> articles.read(Path.of("articles/titre.md"), bytes))).problems();
    }
}
