package org.hortillon.publishing.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class PublicationTest {

    private final TestHub hub;
    private final Browser team;

    PublicationTest(TestHub hub) {
        this.hub = hub;
        this.team = hub.signedIn(Role.TEAM);
    }

    @BeforeEach
    void records() {
        FiguresFixture.fill(hub);
    }

    @Test
    void a_bare_number_stops_publication_and_the_nearest_definitions_are_named() {
        DraftFixture.begin(
                team, "bilan", DraftFixture.FRONT + "\nNous avons compté 412 participants à nos événements.\n");
        var page = team.get("/equipe/articles/bilan/publication").body();
        assertThat(page).contains("412 participants", "n’est ni lié à un chiffre ni déclaré", "Ligne", "<code>figure:");
        assertThat(Pattern.compile("<code>figure:").matcher(page).results()).hasSize(3);
        var refused = DraftFixture.act(team, "bilan", "publish", Map.of());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(404);
        assertThat(hub.count("publishing.seals")).isZero();
    }

    @Test
    void a_proposal_that_nobody_accepted_is_not_enough() {
        DraftFixture.begin(team, "bilan", DraftFixture.FRONT + "\nCette année, 3 entreprises ont été créées.\n");
        assertThat(DraftFixture.act(team, "bilan", "publish", Map.of()).status())
                .isEqualTo(422);
    }

    @Test
    void title_description_and_alternative_texts_are_required() {
        DraftFixture.begin(
                team,
                "bilan",
                "---\ndate: 2024-12-10\nimage: x.png\n---\n\nUn [texte](/blog), [ici](/blog). ![](/images/y.png)\n\n![ ](chart:companies.created?by=sector)\n");
        var page = DraftFixture.act(team, "bilan", "publish", Map.of());
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains(
                        "Cette ligne de l’en-tête manque",
                        "L’image de l’article ne dit pas ce qu’elle montre",
                        "Cette image ne dit pas ce qu’elle montre",
                        "Ce graphique n’a pas de légende",
                        "ce lien ne dit pas où il mène");
    }

    @Test
    void what_is_bound_or_declared_is_published_and_sealed_by_whom_and_when() {
        DraftFixture.begin(
                team,
                "bilan",
                DraftFixture.TEXT + "\nSelon l’INSEE, [64 %](source:https://example.org/insee) des villes.\n");
        assertThat(team.get("/equipe/articles/bilan/publication").body())
                .doesNotContain("Pour que chacun puisse suivre");
        assertThat(DraftFixture.act(team, "bilan", "submit", Map.of("note", "Relis la fin"))
                        .status())
                .isEqualTo(302);
        assertThat(team.get("/equipe/articles/bilan/publication").body())
                .contains("Soumis à relecture", "Relis la fin");
        assertThat(team.get("/equipe").body()).contains("article à relire");
        assertThat(DraftFixture.act(team, "bilan", "publish", Map.of()).status())
                .isEqualTo(302);
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("3 entreprises", "Bilan");
        assertThat(hub.rows("select text, by_author from publishing.sealed_claims order by number"))
                .hasSize(2)
                .allMatch(row -> Boolean.TRUE.equals(row.get("by_author")));
        assertThat(hub.rows("select kind, done_by from publishing.draft_steps order by id"))
                .extracting(row -> row.get("kind") + " " + row.get("done_by"))
                .containsExactly("begun Camille Test", "submitted Camille Test", "published Camille Test");
        assertThat(hub.value(String.class, "select sealed_by from publishing.seals"))
                .isEqualTo("Camille Test");
        assertThat(hub.rows("""
                select a.act || ' of ' || a.title as line from access.audit a
                  join access.accounts b on b.id = a.account_id and b.name = 'Camille Test'
                 where a.act like 'publishing.%'"""))
                .as("the journal says so too")
                .extracting(line -> line.get("line"))
                .contains("publishing.published of Bilan", "publishing.sealed of Bilan");
    }

    @Test
    void an_amendment_says_why_and_the_article_stays_as_it_was_until_then() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        DraftFixture.act(team, "bilan", "publish", Map.of());
        var form = DraftFixture.open(team, "bilan");
        form.put("text", DraftFixture.text(form).replace("sont nées", "ont vu le jour"));
        DraftFixture.save(team, "bilan", form);
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("sont nées");
        assertThat(DraftFixture.act(team, "bilan", "publish", Map.of()).body()).contains("id=\"note-problem\"");
        assertThat(DraftFixture.act(team, "bilan", "publish", Map.of("note", "Plus joli"))
                        .status())
                .isEqualTo(302);
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("ont vu le jour", "Plus joli");
        assertThat(hub.count("publishing.seals")).isEqualTo(2);
    }

    @Test
    void a_form_that_is_sent_twice_publishes_once() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var page = "/equipe/articles/bilan/publication";
        var fields = Map.of("action", "publish", "head", "1", "note", "Voilà");
        assertThat(team.submit(page, page, fields).status()).isEqualTo(302);
        assertThat(team.submit(page, page, fields).status()).isEqualTo(422);
        assertThat(hub.count("publishing.seals")).isEqualTo(1);
    }

    @Test
    void what_somebody_changed_in_between_is_not_published_unseen() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        var form = DraftFixture.open(team, "bilan");
        form.put("text", DraftFixture.text(form) + "\nEncore.\n");
        DraftFixture.save(team, "bilan", form);
        var refused = DraftFixture.act(team, "bilan", "publish", Map.of("head", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("entre-temps");
    }

    @Test
    void an_article_is_withdrawn_and_comes_back_and_expires_on_its_day() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT.replace("period:", "expires: 2025-02-01\nperiod:"));
        DraftFixture.act(team, "bilan", "publish", Map.of());
        assertThat(DraftFixture.act(team, "bilan", "withdraw", Map.of("note", "Erreur de nom"))
                        .status())
                .isEqualTo(302);
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(404);
        assertThat(team.get("/equipe/articles").body()).contains("Retiré");
        assertThat(DraftFixture.act(team, "bilan", "publish", Map.of("note", "Nom corrigé"))
                        .status())
                .isEqualTo(302);
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(200);
        hub.clockAt(Instant.parse("2025-02-01T08:00:00Z"));
        assertThat(team.get("/blog/bilan").status()).isEqualTo(404);
        assertThat(team.get("/equipe/articles").body()).contains("Expiré");
        assertThat(team.get("/blog").body()).doesNotContain("/blog/bilan");
    }

    @Test
    void another_address_is_taken_at_the_next_publication_and_the_old_one_leads_to_it() {
        DraftFixture.begin(team, "bilan", DraftFixture.TEXT);
        DraftFixture.act(team, "bilan", "publish", Map.of());
        assertThat(DraftFixture.act(team, "bilan", "move", Map.of("slug", "Pas Bon"))
                        .body())
                .contains("id=\"slug-problem\"");
        var moved = DraftFixture.act(team, "bilan", "move", Map.of("slug", "bilan-2024"));
        assertThat(moved.location()).endsWith("/equipe/articles/bilan-2024/publication");
        assertThat(hub.visitor().get("/blog/bilan").status()).isEqualTo(200);
        assertThat(DraftFixture.act(team, "bilan-2024", "publish", Map.of("note", "Adresse plus claire"))
                        .status())
                .isEqualTo(302);
        assertThat(hub.visitor().get("/blog/bilan-2024").status()).isEqualTo(200);
        assertThat(hub.visitor().get("/blog/bilan").location()).endsWith("/blog/bilan-2024");
        assertThat(hub.visitor().get("/blog/bilan-2024/preuves").body()).contains("Adresse plus claire");
    }
}
