package org.hortillon.publishing.redirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.imports.Report;
import org.hortillon.publishing.article.Renames;
import org.hortillon.publishing.article.Renaming;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class RedirectsTest {

    private static final String TEXT = "Cette année, [3 entreprises](figure:companies.created) sont nées.\n";

    private final TestHub hub;

    @TempDir
    private Path folder;

    RedirectsTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void article() throws IOException {
        FiguresFixture.fill(hub);
        write("bilan", "");
        write("yearly", "language: en\ntranslation_of: bilan\n");
        write("autre", "");
        assertThat(imported().problems()).isEmpty();
    }

    private void write(String slug, String more) throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("articles")).resolve(slug + ".md"),
                "---\ntitle: Titre de %s\nexcerpt: Chapeau\ndate: 2024-12-10\nperiod: 2024\n%s---\n%s"
                        .formatted(slug, more, TEXT));
    }

    private Report imported() {
        return hub.inHub(() -> hub.bean(Imports.class).run(folder, false, Progress.UNSEEN));
    }

    private Renaming rename(String from, String to) {
        return hub.inHub(() -> hub.bean(Renames.class).rename(from, to));
    }

    private void leads(String from, String to) {
        var answer = hub.visitor().get(from);
        assertThat(answer.status()).as(from).isEqualTo(301);
        assertThat(answer.location()).isEqualTo(to);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(hub.visitor().get(to).status()).as(to).isEqualTo(200);
    }

    @Test
    void a_former_address_leads_to_the_article_with_all_that_hangs_on_it_in_both_languages() {
        assertThat(rename("bilan", "annee")).isEqualTo(Renaming.DONE);
        for (var rest : List.of(
                "",
                "?a=1&b=%C3%A9",
                ".md",
                "/carte.png",
                "/preuves?version=1",
                "/preuves/1",
                "/preuves.json",
                "/preuves.csv",
                "/preuves/texte.md",
                "/preuves/manifeste.json?version=1")) {
            leads("/blog/bilan" + rest, "/blog/annee" + rest);
            leads("/en/blog/bilan" + rest, "/en/blog/annee" + rest);
        }
        assertThat(hub.visitor().get("/blog/bilan/rien").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/blog/inconnu").status()).isEqualTo(404);
    }

    @Test
    void every_former_address_leads_to_the_last_one_at_once() {
        rename("bilan", "annee");
        rename("annee", "an-2024");
        leads("/blog/bilan", "/blog/an-2024");
        leads("/blog/annee", "/blog/an-2024");
    }

    @Test
    void a_name_taken_back_leads_nowhere_else_and_there_is_no_circle() {
        rename("bilan", "annee");
        assertThat(rename("annee", "bilan")).isEqualTo(Renaming.DONE);
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(200);
        leads("/blog/annee", "/blog/bilan");
        assertThat(hub.count("publishing.redirects")).isEqualTo(1);
        assertThat(rename("bilan", "bilan")).isEqualTo(Renaming.DONE);
        hub.inHub(() -> hub.bean(Redirects.class).add("bilan", "bilan"));
        assertThat(hub.count("publishing.redirects")).isEqualTo(1);
    }

    @Test
    void what_is_not_out_is_not_given_away_by_its_former_address() {
        rename("bilan", "annee");
        hub.execute("update publishing.articles set published_on = '2199-01-01' where slug = 'annee'");
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(404);
    }

    @Test
    void no_other_article_gets_an_address_that_leads_somewhere() {
        rename("bilan", "annee");
        assertThat(rename("autre", "bilan")).isEqualTo(Renaming.TAKEN);
        assertThat(rename("autre", "annee")).isEqualTo(Renaming.TAKEN);
        assertThat(rename("autre", "Été")).isEqualTo(Renaming.NOT_AN_ADDRESS);
        assertThat(rename("rien", "mieux")).isEqualTo(Renaming.UNKNOWN);
        var report = imported();
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().getFirst().toString()).contains("bilan.md", "address_moved", "annee");
    }

    @Test
    void a_translation_stays_paired_also_when_its_file_still_names_the_former_address() throws IOException {
        rename("bilan", "annee");
        assertThat(hub.visitor().get("/blog/annee").body()).contains("/en/blog/yearly");
        Files.delete(folder.resolve("articles/bilan.md"));
        write("yearly", "language: en\ntranslation_of: bilan\ntags: [new]\n");
        assertThat(imported().problems()).isEmpty();
        assertThat(hub.visitor().get("/blog/annee").body()).contains("/en/blog/yearly");
    }

    @Test
    void versions_sealed_under_the_former_address_stay_with_the_article_and_are_counted_on() throws IOException {
        var manifest = hub.visitor().get("/blog/bilan/preuves/manifeste.json").body();
        rename("bilan", "annee");
        assertThat(hub.visitor().get("/blog/annee").body()).contains("href=\"/blog/annee/preuves\"");
        assertThat(hub.visitor().get("/blog/annee/preuves/manifeste.json").body())
                .as("nothing in the files of a seal changes")
                .isEqualTo(manifest);
        Files.delete(folder.resolve("articles/bilan.md"));
        write("annee", "");
        assertThat(imported().problems()).isEmpty();
        assertThat(hub.rows(
                        "select slug, version from publishing.seals where slug in ('bilan', 'annee') order by version"))
                .extracting(row -> row.get("slug") + " " + row.get("version"))
                .containsExactly("bilan 1", "annee 2");
        assertThat(hub.visitor().get("/blog/annee/preuves").body()).contains("Version 1", "Version 2");
        assertThat(hub.visitor().get("/blog/annee/preuves/texte.md?version=1").body())
                .contains("Titre de bilan");
    }
}
