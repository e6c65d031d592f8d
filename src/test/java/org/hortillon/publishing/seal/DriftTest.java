package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.companies.CompaniesFixture;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@HubTest
class DriftTest {

    private static final String PROOFS = "/blog/bilan/preuves";
    private static final String OWN = "/equipe/chiffres/nouveau";

    private final TestHub hub;

    @TempDir
    private Path folder;

    DriftTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void article() {
        SealFixture.fill(hub, folder);
    }

    private String told(int number) {
        return hub.visitor().get(PROOFS + "/" + number).body();
    }

    /** What the team reads after it had everything compared. */
    private String compared() {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit("/equipe/derives", "/equipe/derives", Map.of()).location())
                .endsWith("/equipe/derives");
        return team.get("/equipe/derives").body();
    }

    /** Its hires go to another company. */
    private void delete(String company) {
        hub.execute(
                "update talent.hires set company_id = (select id from companies.companies where key = 'agrilune')"
                        + " where company_id = (select id from companies.companies where key = ?)",
                company);
        hub.execute("delete from companies.companies where key = ?", company);
    }

    @Test
    void nothing_is_told_while_nothing_moves() {
        assertThat(hub.visitor().get(PROOFS).body()).doesNotContain("class=\"drift\"");
        assertThat(compared()).contains("Rien n’a bougé");
        assertThat(hub.visitor().get("/blog/bilan").body()).doesNotContain("proof drifted");
    }

    @Test
    void a_correction_that_moves_a_record_out_of_the_period_is_a_correction() {
        hub.execute("update companies.companies set created_on = '2023-11-12' where key = 'marais'");
        assertThat(told(1))
                .contains("Publié 3, aujourd’hui 2", "une ligne corrigée")
                .doesNotContain("supprimée");
        assertThat(told(1)).doesNotContain("La ligne concernée");
        assertThat(compared()).contains("La ligne concernée", "href=\"/entreprises/marais\"", "Bilan");
    }

    @Test
    void a_correction_that_changes_no_value_is_told_with_what_it_said_before() {
        hub.execute("update companies.companies set created_on = '2024-11-13' where key = 'marais'");
        assertThat(told(1)).contains("Toujours 3, mais sur d’autres lignes", "une ligne corrigée");
        assertThat(hub.visitor().get("/blog/bilan").body()).doesNotContain("proof drifted");
        assertThat(compared()).contains("<del>2024-11-12</del> <ins>2024-11-13</ins>");
    }

    @Test
    void a_deletion_is_a_deletion_and_the_article_keeps_what_was_published() {
        delete("soinclair");
        assertThat(told(1)).contains("Publié 3, aujourd’hui 2", "une ligne supprimée");
        assertThat(told(3)).contains("Publié 33,3", "aujourd’hui 0", "une ligne supprimée");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains(
                        "3 entreprises", "proof drifted", "publié 3, aujourd’hui 2", "hx-get=\"/blog/bilan/preuves/1\"")
                .contains("4 chiffres liés aux données, 4 d’accord")
                .doesNotContain("proof contradicted");
        assertThat(hub.visitor().get(PROOFS + "/1", "HX-Request", "true").body())
                .startsWith("<header class=\"proof-head\">")
                .contains("Publié 3, aujourd’hui 2");
        assertThat(hub.visitor().get(PROOFS + ".json").body()).contains("Soinclair");
        assertThat(hub.value(Long.class, "select count(*) from publishing.seals"))
                .isEqualTo(1);
    }

    @Test
    void a_chart_stays_as_it_was_drawn_when_the_article_was_sealed() {
        var chart = "![Créations par secteur](chart:companies.created?by=sector)\n";
        SealFixture.write(hub, folder, "", chart);
        var before = hub.visitor()
                .get("/blog/bilan")
                .body()
                .split("<figure class=\"chart", 2)[1]
                .split("</figure>", 2)[0];
        delete("soinclair");
        assertThat(before).contains("Santé");
        assertThat(hub.visitor().get("/blog/bilan").body()).contains(before);
        assertThat(hub.visitor().get("/en/blog/bilan").body()).contains("Health");
        SealFixture.write(hub, folder, "", chart + "\nAutrement.\n");
        assertThat(hub.visitor().get("/blog/bilan").body()).doesNotContain(before);
    }

    @Test
    void a_late_record_is_late() {
        CompaniesFixture.company(hub, "tardive", "sante", "80021", "2024-03-03");
        assertThat(told(1)).contains("Publié 3, aujourd’hui 4", "une ligne arrivée après la publication");
    }

    @Test
    void deletion_correction_and_late_record_are_told_apart() {
        delete("soinclair");
        hub.execute("update companies.companies set created_on = '2023-11-12' where key = 'marais'");
        CompaniesFixture.company(hub, "tardive", "sante", "80021", "2024-03-03");
        assertThat(told(1))
                .contains("Publié 3, aujourd’hui 2", "une ligne supprimée", "une ligne corrigée", "une ligne arrivée");
    }

    @Test
    void records_about_people_are_told_by_the_value_alone() {
        hub.execute("delete from talent.hires where key = 'marais-1'");
        assertThat(told(4)).contains("Publié 18, aujourd’hui 17").doesNotContain("ligne supprimée");
        assertThat(compared()).contains("une ligne supprimée");
    }

    @Test
    void a_change_of_definition_is_flagged_and_not_compared() {
        var team = hub.signedIn(Role.TEAM);
        var fields = new HashMap<>(Map.of(
                "name", "collectif.sante",
                "label_fr", "Entreprises de santé",
                "label_en", "Health companies",
                "sentence_fr", "Entreprises de santé créées dans la période.",
                "sentence_en", "Health companies created within the period.",
                "fact", "companies.created",
                "aggregate", "count",
                "period", "during",
                "filter1", "sector=sante"));
        assertThat(team.submit(OWN + "?fact=companies.created", OWN, fields).status())
                .isEqualTo(302);
        SealFixture.write(hub, folder, "", "Et [1 entreprise](figure:collectif.sante) de santé.\n");
        fields.putAll(Map.of("filter2", "sector=numerique", "version", "1", "reason", "Le numérique en santé"));
        var path = "/equipe/chiffres/collectif.sante";
        assertThat(team.submit(path, path, fields).status()).isEqualTo(302);
        assertThat(told(1)).contains("La définition a changé depuis").doesNotContain("Publié 1, aujourd’hui 3");
        assertThat(compared()).contains("La définition a changé depuis");
        assertThat(hub.visitor().get("/blog/bilan").body())
                .contains("la définition a changé depuis la publication")
                .doesNotContain("proof contradicted", "proof drifted");
    }
}
