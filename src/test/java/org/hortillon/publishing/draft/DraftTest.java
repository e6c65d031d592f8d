package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class DraftTest {

    private final TestHub hub;
    private final Browser team;

    DraftTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    private String head(String slug) {
        return new String(hub.value(byte[].class, """
                        select r.source from publishing.drafts d
                          join publishing.revisions r on r.draft_id = d.id and r.number = d.head
                         where d.slug = ?""", slug), StandardCharsets.UTF_8);
    }

    @Test
    void an_article_is_begun_from_a_title_a_text_or_a_file() {
        var made = team.submitParts(
                "/equipe/articles/nouveau", "/equipe/articles/nouveau", Map.of("title", "L’été à Amiens : 2024"));
        assertThat(made.location()).endsWith("/equipe/articles/l-ete-a-amiens-2024/studio");
        assertThat(head("l-ete-a-amiens-2024")).contains("title: \"L’été à Amiens : 2024\"");
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        assertThat(head("bilan")).isEqualTo(DraftFixture.TEXT);
        var file = team.upload(
                "/equipe/articles/nouveau",
                "/equipe/articles/nouveau",
                "file",
                Map.of(
                        "venu-d-ailleurs.md",
                        DraftFixture.TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(file.location()).endsWith("/venu-d-ailleurs/studio");
        assertThat(head("venu-d-ailleurs")).isEqualTo(DraftFixture.TEXT.replace("\n", "\r\n"));
        assertThat(team.get("/equipe/articles").body()).contains("Bilan", "En préparation", "L’été à Amiens : 2024");
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(404);
        assertThat(hub.count("publishing.articles")).isZero();
    }

    @Test
    void a_wrong_beginning_is_told_beside_its_field_and_what_was_typed_stays() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var path = "/equipe/articles/nouveau";
        var taken = team.submitParts(path, path, Map.of("slug", "bilan", "text", "Mon texte à moi"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.body()).contains("id=\"slug-problem\"", "a déjà cette adresse", "Mon texte à moi");
        assertThat(team.submitParts(path, path, Map.of("text", "x")).body()).contains("id=\"title-problem\"");
        assertThat(team.submitParts(path, path, Map.of("slug", "Été !")).body()).contains("id=\"slug-problem\"");
        var binary = team.upload(path, path, "file", Map.of("x.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0}));
        assertThat(binary.status()).isEqualTo(422);
        assertThat(binary.body()).contains("id=\"file-problem\"", "UTF-8");
        assertThat(hub.count("publishing.drafts")).isEqualTo(1);
    }

    @Test
    void fields_change_their_keys_and_leave_the_rest_of_the_file_as_it_is() {
        DraftFixture.begin(
                team, "bilan", DraftFixture.TEXT.replace("period: 2024", "period: 2024 # l'année\nours: {a: 1}"));
        var form = DraftFixture.open(team, "bilan");
        assertThat(form).containsEntry("f-title", "Bilan").containsEntry("f-period", "2024");
        form.put("f-title", "Bilan : la suite");
        form.put("text", DraftFixture.text(form).replace("\n", "\r\n"));
        assertThat(DraftFixture.save(team, "bilan", form).status()).isEqualTo(302);
        assertThat(head("bilan"))
                .isEqualTo(DraftFixture.TEXT
                        .replace("period: 2024", "period: 2024 # l'année\nours: {a: 1}")
                        .replace("title: Bilan", "title: \"Bilan : la suite\""));
    }

    @Test
    void a_wrong_field_is_kept_and_told_and_a_broken_front_matter_is_shown_as_written() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT.replace("2024-12-10", "demain"));
        var page = team.get("/equipe/articles/bilan/studio").body();
        assertThat(page).contains("value=\"demain\"", "id=\"f-date-problem\"");
        DraftFixture.begin(team, "casse", DraftFixture.TEXT.replace("title: Bilan", "title: \"Bilan"));
        var broken = team.get("/equipe/articles/casse/studio").body();
        assertThat(broken).contains("name=\"front\"", "id=\"front-problem\"").doesNotContain("name=\"fiche\"");
        var form = new HashMap<>(DraftFixture.open(team, "casse"));
        form.put("front", "title: Bilan\nexcerpt: Chapeau\ndate: 2024-12-10\n");
        assertThat(DraftFixture.save(team, "casse", form).status()).isEqualTo(302);
        assertThat(head("casse")).startsWith("---\ntitle: Bilan\nexcerpt: Chapeau\ndate: 2024-12-10\n---\n\nCette");
    }

    @Test
    void what_is_typed_is_saved_by_itself_and_the_history_shows_and_restores_it() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var form = DraftFixture.open(team, "bilan");
        assertThat(DraftFixture.autosave(team, "bilan", form).body()).contains("name=\"base\" value=\"1\"");
        form.put("text", DraftFixture.text(form) + "\nUne phrase.\n");
        assertThat(DraftFixture.autosave(team, "bilan", form).body())
                .contains("name=\"base\" value=\"2\"", "Enregistré");
        var history = team.get("/equipe/articles/bilan/versions").body();
        assertThat(history).contains("<ins>Une phrase.</ins>", "enregistrée seule");
        var path = "/equipe/articles/bilan/versions";
        assertThat(team.submit(path, path, Map.of("number", "1")).status()).isEqualTo(302);
        assertThat(head("bilan")).isEqualTo(DraftFixture.TEXT);
        assertThat(team.get(path).body()).contains("rétablie", "<del>Une phrase.</del>");
        assertThat(team.submit(path, path, Map.of("number", "99")).status()).isEqualTo(404);
    }

    @Test
    void who_changes_an_article_that_is_out_changes_nothing_for_readers() {
        hub.execute("""
                insert into publishing.articles
                       (slug, source, language, title, excerpt, published_on, category, featured, tags, period, seo_keywords, words, word_count)
                values ('bilan', ?, 'fr', 'Bilan', 'Chapeau', '2024-12-10', 'Analyse', false, '{}', '2024', '{}', 'x', 1)""", DraftFixture.TEXT.getBytes(StandardCharsets.UTF_8));
        var form = DraftFixture.open(team, "bilan");
        assertThat(DraftFixture.autosave(team, "bilan", form).body()).contains("value=\"0\"");
        assertThat(hub.count("publishing.drafts")).isZero();
        form.put("text", "\nTout autre chose.\n");
        assertThat(DraftFixture.save(team, "bilan", form).status()).isEqualTo(302);
        assertThat(head("bilan")).isEqualTo(DraftFixture.FRONT + "\nTout autre chose.\n");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("3 entreprises")
                .doesNotContain("autre chose");
    }

    @Test
    void absent_articles_and_other_hubs_have_no_studio() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var other = TestHub.found().signedIn(Role.TEAM);
        for (var page : new String[] {"studio", "publication", "versions", "apercu"}) {
            assertThat(team.get("/equipe/articles/rien/" + page).status()).isEqualTo(404);
            assertThat(other.get("/equipe/articles/bilan/" + page).status()).isEqualTo(404);
            assertThat(hub.signedIn(Role.MEMBER)
                            .get("/equipe/articles/bilan/" + page)
                            .status())
                    .isEqualTo(404);
        }
    }
}
