package org.hortillon.publishing.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class BlogPagesTest {

    private static final String TEXT = """
            ## Ce qui est né

            [Deux entreprises](figure:companies.created), et non [plus de 2](figure:companies.created), dont [la moitié, 50 %](figure:companies.created?sector=sante&as=share).
            Un lien [vers rien](figure:companies.inconnu), une [promesse](commitment:campus), une [source](source:https://insee.example/x).

            <script>alert(1)</script><b onclick="x()" hx-get="/y">gras</b> [clic](javascript:alert(1))

            ## La suite

            Encore.

            ## La fin

            Voilà.
            """;

    @BeforeAll
    static void records(TestHub hub) {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        CompaniesFixture.company(hub, "soinclair", "sante", "80021", "2024-09-14");
        article(hub, "premier", "2024-06-01", "Analyse", "champs", TEXT);
        article(hub, "second", "2024-07-01", "Guide", "champs", "Texte.");
        article(hub, "demain", "2025-07-01", "Guide", "champs", "Texte.");
    }

    private static void article(TestHub hub, String slug, String date, String category, String tag, String text) {
        var source = "---\ntitle: Titre %s\nexcerpt: Chapeau\ndate: %s\n---\n%s".formatted(slug, date, text);
        hub.execute(
                """
                insert into publishing.articles
                       (slug, source, language, title, excerpt, published_on, category, featured, tags, period, seo_keywords, words, word_count)
                values (?, ?, 'fr', ?, 'Chapeau', ?::date, ?, false, array [?], '2024', '{}', ?, 450)""",
                slug,
                source.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Titre " + slug,
                date,
                category,
                tag,
                text);
    }

    @Test
    void a_number_says_whether_the_records_agree_and_more_than_is_strict(TestHub hub) {
        var page = hub.visitor().get("/blog/premier").body();
        assertThat(page)
                .contains("class=\"proof \" href=\"/chiffres/companies.created?period=2024\"")
                .contains("hx-get=\"/chiffres/companies.created/preuve?period=2024\"")
                .contains("proof contradicted")
                .contains("contredit\u00a0: les données donnent 2")
                .contains("3 chiffres liés aux données, 2 d’accord");
    }

    @Test
    void commitments_and_sources_have_marks_of_their_own(TestHub hub) {
        assertThat(hub.visitor().get("/blog/premier").body())
                .contains(
                        "href=\"/engagements#campus\"",
                        "proof commitment",
                        "href=\"https://insee.example/x\"",
                        "proof source");
    }

    @Test
    void an_article_answers_for_the_commitments_of_a_year(TestHub hub) {
        hub.execute("""
                insert into commitments.commitments (key, title, owner, made_on, due_on, due_precision, state, evidence)
                values ('soirees', 'Douze soirées', 'Le collectif', '2023-12-10', '2024-12-31', 'year', 'kept', 'Toutes tenues'),
                       ('campus', 'Un campus', 'La ville', '2024-02-10', '2025-09-30', 'month', 'open', null)""");
        article(hub, "promesses", "2024-08-01", "Guide", "promesses", "![Nos promesses de 2023](commitments:2023)\n");
        assertThat(hub.visitor().get("/blog/promesses").body())
                .contains(
                        "Nos promesses de 2023",
                        "href=\"/engagements#soirees\"",
                        "Douze soirées",
                        "Tenu",
                        "Toutes tenues")
                .doesNotContain("Un campus");
        assertThat(hub.visitor().get("/en/blog/promesses").body()).contains("Kept");
    }

    @Test
    void a_link_to_no_figure_is_plain_for_readers_and_a_warning_for_the_team(TestHub hub) {
        assertThat(hub.visitor().get("/blog/premier").body())
                .contains("vers rien")
                .doesNotContain("proof unbound");
        assertThat(hub.signedIn(Role.TEAM).get("/blog/premier").body()).contains("proof unbound");
    }

    @Test
    void nothing_that_runs_gets_through(TestHub hub) {
        var article = hub.visitor().get("/blog/premier").body().split("article-body", 2)[1];
        assertThat(List.of("alert(1)</script", "onclick", "hx-get=\"/y\"", "href=\"javascript:"))
                .noneMatch(article::contains);
    }

    @Test
    void the_contents_lead_to_the_headings(TestHub hub) {
        assertThat(hub.visitor().get("/blog/premier").body())
                .contains("href=\"#ce-qui-est-ne\"", "id=\"ce-qui-est-ne\"", "href=\"#la-suite\"");
    }

    @Test
    void the_search_finds_an_article_from_its_own_day_on(TestHub hub) {
        article(hub, "moisson", "2024-12-16", "Guide", "champs", "La grande moissonneuse.");
        assertThat(hub.visitor().get("/recherche?q=moissonneuse").body()).doesNotContain("/blog/moisson");
        hub.execute("update publishing.articles set published_on = '2024-12-15' where slug = 'moisson'");
        assertThat(hub.visitor().get("/recherche?q=moissonneuse").body()).contains("/blog/moisson");
    }

    @Test
    void what_is_dated_ahead_is_not_out_yet(TestHub hub) {
        assertThat(hub.visitor().get("/blog/demain").status()).isEqualTo(404);
        assertThat(hub.visitor().get("/blog").body()).doesNotContain("Titre demain");
    }

    @Test
    void the_list_is_narrowed_by_category_and_tag_and_relates_what_shares_tags(TestHub hub) {
        assertThat(hub.visitor().get("/blog?categorie=Guide").body())
                .contains("Titre second")
                .doesNotContain("Titre premier");
        assertThat(hub.visitor().get("/blog?mot=inconnu").body()).contains("Choisissez une autre catégorie");
        assertThat(hub.visitor().get("/blog/second").body()).contains("Titre premier");
    }

    @Test
    void the_english_page_keeps_its_links_english(TestHub hub) {
        assertThat(hub.visitor().get("/en/blog/premier").body())
                .contains("href=\"/en/chiffres/companies.created?period=2024\"", "Contents");
    }

    @Test
    void the_team_sees_how_the_numbers_of_each_article_stand(TestHub hub) {
        assertThat(hub.signedIn(Role.TEAM).get("/equipe/articles").body()).contains("Titre premier", "premier.md");
        assertThat(hub.visitor().get("/equipe/articles").status()).isEqualTo(404);
    }
}
