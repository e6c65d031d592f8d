package org.hortillon.figures.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.figures.FiguresFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@HubTest
class OwnFiguresTest {

    private static final String NEW = "/equipe/chiffres/nouveau";
    private static final String FORM = NEW + "?fact=companies.created";
    private static final String API = "/api/v1/figures/collectif.sante?period=2024";

    @BeforeAll
    static void records(TestHub hub) {
        FiguresFixture.fill(hub);
    }

    private static Map<String, String> fields(String name) {
        return new HashMap<>(Map.of(
                "name", name,
                "label_fr", "Entreprises de santé",
                "label_en", "Health companies",
                "sentence_fr", "Entreprises de santé créées dans la période.",
                "sentence_en", "Health companies created within the period.",
                "fact", "companies.created",
                "aggregate", "count",
                "period", "during",
                "filter1", "sector=sante"));
    }

    @Test
    void a_figure_made_by_the_team_has_its_page_and_its_api_and_changes_by_versions_only(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var made = team.submit(FORM, NEW, fields("collectif.sante"));
        assertThat(made.status()).as(made.body()).isEqualTo(302);
        assertThat(made.location()).endsWith("/equipe/chiffres/collectif.sante");
        assertThat(team.get("/equipe/chiffres").body()).contains("Entreprises de santé");
        assertThat(hub.visitor().get("/chiffres?annee=2024").body()).contains("Entreprises de santé");
        assertThat(hub.visitor().get("/en/chiffres/collectif.sante?period=2024").body())
                .contains("<span class=\"number\">1", "Health companies");
        assertThat(hub.visitor().get(API).body())
                .contains("\"definitionVersion\":1", "\"value\":1", "\"unit\":\"companies\"");
        var shown = "/chiffres/collectif.sante";
        assertThat(team.get(shown).body()).contains("href=\"/equipe/chiffres/collectif.sante\"");
        assertThat(hub.visitor().get(shown).body()).doesNotContain("/equipe/chiffres");

        var path = "/equipe/chiffres/collectif.sante";
        var change = fields("collectif.sante");
        change.put("filter2", "sector=numerique");
        change.put("version", "1");
        assertThat(team.submit(path, path, change).status()).isEqualTo(422);
        change.put("reason", "Le numérique en santé compte aussi");
        assertThat(team.submit(path, path, change).status()).isEqualTo(302);
        assertThat(hub.visitor().get(API).body()).contains("\"definitionVersion\":2", "\"value\":3");
        assertThat(hub.visitor().get("/chiffres/collectif.sante").body())
                .contains("Le numérique en santé compte aussi");
        assertThat(team.get(path).body()).contains("Version 1", "Version 2", "Ce que dit la version 1");
        var late = team.submit(path, path, change);
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("entre-temps");
        assertThat(hub.rows("select version from figures.definitions where name = 'collectif.sante'"))
                .hasSize(2);
        assertThat(
                        hub.rows(
                                "select act from access.audit where title = 'collectif.sante' and account_id is not null order by id"))
                .as("the journal says who made it, and who changed it")
                .extracting(line -> line.get("act"))
                .containsExactly("figures.defined", "figures.redefined");
    }

    @Test
    void an_article_can_speak_of_a_figure_that_the_team_made(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(FORM, NEW, fields("collectif.lie")).status()).isEqualTo(302);
        var text = "Une phrase : [une entreprise](figure:collectif.lie), et non [9 entreprises](figure:collectif.lie).";
        var source = "---\ntitle: Lié\nexcerpt: Chapeau\ndate: 2024-06-01\n---\n" + text;
        hub.execute("""
                insert into publishing.articles
                       (slug, source, language, title, excerpt, published_on, category, featured, tags, period, seo_keywords, words, word_count)
                values ('lie', ?, 'fr', 'Lié', 'Chapeau', '2024-06-01', 'Analyse', false, '{}', '2024', '{}', ?, 12)""", source.getBytes(StandardCharsets.UTF_8), text);
        assertThat(hub.visitor().get("/blog/lie").body())
                .contains("href=\"/chiffres/collectif.lie?period=2024\"", "proof contradicted")
                .contains("2 chiffres liés aux données, 1 d’accord");
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_what_was_typed_stays(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var wrong = fields("companies.created");
        wrong.put("label_en", "");
        wrong.put("aggregate", "sum:nothing");
        wrong.put("filter1", "sector=unheard");
        var refused = team.submit(FORM, NEW, wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("4 réponses à corriger", "id=\"name-problem\"", "Un chiffre porte déjà ce nom")
                .contains("id=\"label_en-problem\"", "id=\"aggregate-problem\"", "id=\"filter1-problem\"")
                .contains("value=\"Entreprises de santé\"", "value=\"companies.created\"");
        assertThat(team.submit(FORM, NEW, Map.of("fact", "companies.created")).status())
                .isEqualTo(422);
        assertThat(team.submit(FORM, NEW, Map.of("fact", "no.fact")).status()).isEqualTo(404);
    }

    @Test
    void figures_about_people_take_no_restriction_of_their_own(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.get(NEW).body()).contains("talent.hire");
        assertThat(team.get("/en" + FORM).body()).contains("Technical name", "Number of rows", "filter1");
        assertThat(team.get(NEW + "?fact=talent.hire").body())
                .contains("petits groupes")
                .doesNotContain("filter1");
    }

    @Test
    void only_the_team_defines_figures(TestHub hub) {
        assertThat(hub.visitor().get("/equipe/chiffres").status()).isEqualTo(404);
        assertThat(hub.visitor().get(FORM).status()).isEqualTo(404);
        assertThat(hub.signedIn(Role.MEMBER).get(FORM).status()).isEqualTo(404);
    }
}
