package org.hortillon.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class NotesTest {

    private static final String TEXT = """
            En santé [33,3 %](figure:companies.created?sector=sante&as=share), de [3 entreprises](figure:companies.created)
            en tout : oui, [trois entreprises](figure:companies.created), et [18 embauches](figure:talent.hires).
            """;

    private final TestHub hub;

    @TempDir
    private Path folder;

    NotesTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    private String article(String text) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("articles")).resolve("bilan.md"),
                "---\ntitle: Bilan\nexcerpt: Chapeau\ndate: 2024-12-10\nperiod: 2024\n---\n" + text);
        assertThat(hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN))
                        .problems())
                .isEmpty();
        return hub.visitor().get("/blog/bilan").body();
    }

    private static List<String> numbers(String page) {
        return Pattern.compile("data-note=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void each_question_has_one_footnote_in_the_order_of_the_text_and_each_number_has_its_own_s_number()
            throws IOException {
        var page = article(TEXT);
        assertThat(numbers(page)).containsExactly("1", "2", "2", "3");
        assertThat(page).contains("id=\"note-3\"").doesNotContain("id=\"note-4\"");
    }

    @Test
    void a_footnote_tells_value_rows_definition_and_proof() throws IOException {
        assertThat(article(TEXT))
                .contains("les 3 chiffres de cet article")
                .contains("<strong>Entreprises créées, 2024</strong>")
                .contains("part du tout, 2024</strong>")
                .contains("3 (3 lignes). Entreprises du territoire dont la date de création tombe dans la période.")
                .contains("href=\"/methode#companies.created\">Définition version 1</a>")
                .contains("href=\"/blog/bilan/preuves/2\">preuve");
    }

    @Test
    void a_footnote_keeps_what_was_published() throws IOException {
        article(TEXT);
        hub.execute("update companies.companies set created_on = '2023-11-12' where key = 'marais'");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("Entreprises créées, 2024</strong>", "3 (3 lignes).");
    }

    @Test
    void an_article_without_figures_has_no_footnotes() throws IOException {
        assertThat(article("Rien à compter.\n")).doesNotContain("method-list");
    }

    @Test
    void the_method_page_tells_of_each_figure_how_it_is_counted_and_by_which_version() {
        assertThat(hub.visitor().get("/methode").body())
                .contains("<dt id=\"companies.created\">", "Une entreprise compte une fois")
                .contains("companies.created, version 1, depuis le 1");
        assertThat(hub.visitor().get("/en/methode").body()).contains("id=\"talent.hires\"");
    }
}
