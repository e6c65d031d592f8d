package org.hortillon.publishing.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.publishing.article.ArticlesFixture;
import org.hortillon.publishing.article.Renames;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HubTest
class LinkCheckTest {

    private final TestHub hub;

    LinkCheckTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void records() {
        CompaniesFixture.territory(hub);
        CompaniesFixture.company(hub, "agrilune", "numerique", "80261", "2024-05-02");
        hub.execute(
                "insert into publishing.images (name, media_type, bytes) values ('champs.svg', 'image/svg+xml', ?)",
                "<svg/>".getBytes(StandardCharsets.UTF_8));
        hub.execute("""
                insert into commitments.commitments (key, title, owner, made_on, due_on, due_precision, state)
                values ('campus', 'Un campus', 'La ville', '2024-02-10', '2025-09-30', 'month', 'open')""");
        article("bilan", "2024-06-01", "## Ce qui est né\n\nTexte.\n");
        article("demain", "2199-06-01", "Texte.\n");
    }

    private void article(String slug, String date, String body) {
        ArticlesFixture.article(
                hub, slug, "---\ntitle: Titre\nexcerpt: Chapeau\ndate: %s\n---\n%s".formatted(date, body));
    }

    private List<String> check(String text) {
        return hub.inHub(() -> hub.bean(LinkCheck.class).check(text, "ecrit")).stream()
                .map(problem -> problem.line() + " " + problem.destination() + " " + problem.kind() + " "
                        + problem.suggestion())
                .toList();
    }

    @Test
    void what_leads_somewhere_is_not_told() {
        assertThat(check("""
                ## Un titre

                [a](/) [b](/blog) [c](/blog/bilan) [d](/blog/bilan#ce-qui-est-ne) [e](/entreprises/agrilune?x=1) [f](/en/entreprises)
                [g](#un-titre) [h](/blog/ecrit) [i](https://%1$s/blog/bilan) [j](http://%1$s:8080/en/blog/bilan.md) [k](bilan)
                [l](/blog/bilan/preuves) [m](/blog/flux.rss) [n](/chiffres/companies.created?period=2024) [o](?version=1)
                [p](https://ailleurs.example/rien) [q](mailto:a@b.example) [r](commitment:campus) [s](figure:companies.created)
                [t](/engagements#campus) [u](/favicon.svg) [v](/blog?mot=x) [w](/api/v1/figures/companies.created)
                ![x](/images/champs.svg) ![y](chart:companies.created) ![z](commitments:2024) <a href="/blog/bilan">y</a>
                """.formatted(hub.host()))).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_is_told_with_its_line_and_the_nearest_one() {
        assertThat(check("""
                ---
                title: T
                image: champ.svg
                ---
                Un [lien](/blog/bilans), un [autre](/entreprise/agrilune),

                et [ici](https://%s/en/rien-du-tout), [là](/equipe/articles), [ça](/blog/bilan/annexe).
                [g](commitment:campos) [h](/blog/)
                """.formatted(hub.host())))
                .containsExactly(
                        "3 /images/champ.svg NO_PICTURE /images/champs.svg",
                        "5 /blog/bilans BROKEN /blog/bilan",
                        "5 /entreprise/agrilune BROKEN /entreprises/agrilune",
                        "7 https://" + hub.host() + "/en/rien-du-tout BROKEN null",
                        "7 /equipe/articles BROKEN null",
                        "7 /blog/bilan/annexe BROKEN /blog/bilan",
                        "8 commitment:campos BROKEN /engagements#campus",
                        "8 /blog/ BROKEN /blog");
    }

    @Test
    void a_heading_and_a_picture_that_are_not_there_are_told() {
        assertThat(check("""
                ## Un titre

                [a](#un-titr) [b](/blog/bilan#ce-qui-est-nee) [c](/blog/ecrit#rien)

                ![d](/images/champ.svg)

                <a href="/rien">x</a>
                """))
                .containsExactly(
                        "3 #un-titr NO_HEADING #un-titre",
                        "3 /blog/bilan#ce-qui-est-nee NO_HEADING #ce-qui-est-ne",
                        "3 /blog/ecrit#rien NO_HEADING null",
                        "5 /images/champ.svg NO_PICTURE /images/champs.svg",
                        "7 /rien BROKEN null");
    }

    @Test
    void a_former_address_is_told_as_moved_and_an_article_to_come_as_not_out() {
        hub.inHub(() -> hub.bean(Renames.class).rename("bilan", "annee"));
        assertThat(check("[a](/blog/bilan) [b](/en/blog/bilan/preuves#x) [c](/blog/demain)\n"))
                .containsExactly(
                        "1 /blog/bilan MOVED /blog/annee",
                        "1 /en/blog/bilan/preuves#x MOVED /blog/annee/preuves#x",
                        "1 /blog/demain NOT_OUT null");
    }

    @Test
    void a_heading_that_repeats_the_title_is_no_place_since_it_is_not_drawn() {
        assertThat(check("---\ntitle: Un titre\n---\n# Un titre\n\n## Suite\n\n[a](#un-titre) [b](#suite)\n"))
                .containsExactly("8 #un-titre NO_HEADING null");
    }

    @Test
    void the_team_sees_every_link_that_does_not_arrive_until_it_does() {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get("/equipe/articles/liens").body()).contains("Tous les liens arrivent");
        article("second", "2024-07-01", "[le bilan](/blog/bilans)\n\n[ici](/blog/troisieme)\n");
        assertThat(team.get("/equipe/articles/liens").body())
                .contains("2 liens ne mènent nulle part", "<code class=\"cell\">/blog/bilans</code>", "le bilan")
                .contains("<code>/blog/bilan</code>");
        assertThat(team.get("/en/equipe/articles/liens").body()).contains("2 links lead nowhere", "leads nowhere");
        assertThat(team.get("/equipe/articles").body())
                .contains("2 liens ne mènent nulle part", "href=\"/equipe/articles/liens\"");
        assertThat(team.get("/equipe").body()).contains("liens d’articles qui ne mènent nulle part");
        article("troisieme", "2024-07-02", "Texte.\n");
        article("second", "2024-07-01", "[le bilan](/blog/bilan)\n\n[ici](/blog/troisieme)\n");
        assertThat(team.get("/equipe").body()).doesNotContain("qui ne mènent nulle part");
        assertThat(hub.visitor().get("/equipe/articles/liens").status()).isNotEqualTo(200);
    }

    @Test
    void a_link_that_names_its_language_keeps_it_on_an_english_page() {
        article("second", "2024-07-01", "[a](/en/blog/bilan) [b](/blog/bilan)\n");
        assertThat(hub.visitor().get("/en/blog/second").body())
                .contains("href=\"/en/blog/bilan\"")
                .doesNotContain("/en/en/");
    }
}
