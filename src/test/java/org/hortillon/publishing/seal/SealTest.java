package org.hortillon.publishing.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import org.hortillon.access.Role;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class SealTest {

    private static final String PROOFS = "/blog/bilan/preuves";
    private static final String FORM = "/equipe/articles/bilan/sceau";

    private final TestHub hub;

    @TempDir
    private Path folder;

    SealTest(TestHub hub) {
        this.hub = hub;
    }

    @BeforeEach
    void article() {
        SealFixture.fill(hub, folder);
    }

    @Test
    void an_imported_article_is_sealed_with_its_values_and_rows() {
        assertThat(hub.rows(
                        "select text, status, figure, value, row_count from publishing.sealed_claims order by number"))
                .extracting(row -> row.get("figure") + " " + row.get("value") + " " + row.get("row_count") + " "
                        + row.get("status"))
                .containsExactly(
                        "companies.created 3 3 holds",
                        "companies.created 2 2 holds",
                        "companies.created 33.3 1 holds",
                        "talent.hires 18 18 holds");
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("href=\"" + PROOFS + "\"");
        assertThat(hub.visitor().get(PROOFS).body())
                .contains(
                        "3 entreprises",
                        "3 au scellement, 3 lignes",
                        "définition version 1",
                        "18 au scellement, 18 lignes");
        assertThat(hub.visitor().get("/en" + PROOFS).body()).contains("3 when sealed, 3 rows");
        assertThat(hub.visitor().get(PROOFS + "/1").body()).contains("Soinclair", "/entreprises/soinclair", "2024");
    }

    @Test
    void a_share_is_sealed_with_the_records_that_it_is_a_share_of() {
        assertThat(hub.rows("""
                        select r.role, count(*) as n
                          from publishing.sealed_rows r
                          join publishing.sealed_claims c on c.id = r.claim_id
                         where c.number = 3
                         group by r.role
                         order by r.role"""))
                .extracting(row -> row.get("role") + " " + row.get("n"))
                .containsExactly("compared 3", "counted 1");
    }

    @Test
    void of_records_about_people_only_the_id_is_kept_and_the_public_sees_none() {
        assertThat(hub.rows("select happened_on, content from publishing.sealed_rows where figure = 'talent.hires'"))
                .hasSize(18)
                .allMatch(row -> row.get("happened_on") == null && row.get("content") == null);
        var id = hub.value(
                String.class, "select min(record_id) from publishing.sealed_rows where figure = 'talent.hires'");
        for (var path : new String[] {PROOFS, PROOFS + "/4", PROOFS + ".json", PROOFS + ".csv"}) {
            assertThat(hub.visitor().get(path).body()).as(path).doesNotContain(id);
        }
    }

    @Test
    void anyone_can_recompute_the_hashes_of_the_manifest() throws Exception {
        var manifest = json(PROOFS + "/manifeste.json");
        for (var file : manifest.get("files")) {
            var content = hub.visitor().get(file.get("path").asString()).bytes();
            assertThat(sha256(content)).isEqualTo(file.get("sha256").asString());
        }
        var claims = json(PROOFS + ".json").get("claims");
        assertThat(manifest.get("claims")).hasSize(4);
        for (var claim : manifest.get("claims")) {
            if (claim.get("recomputable").asBoolean()) {
                var figure = claims.get(claim.get("number").asInt() - 1).get("figure");
                var ids = new ArrayList<String>();
                figure.get("records").forEach(row -> {
                    if (row.get("counted").asBoolean()) {
                        ids.add(row.get("id").asString());
                    }
                });
                Collections.sort(ids);
                assertThat(ids).hasSize(claim.get("rows").asInt());
                assertThat(sha256(String.join("\n", ids).getBytes(StandardCharsets.US_ASCII)))
                        .isEqualTo(claim.get("sha256").asString());
            }
        }
    }

    @Test
    void the_same_file_again_makes_no_version_and_another_text_makes_the_next() {
        SealFixture.write(hub, folder, "", SealFixture.TEXT);
        assertThat(hub.count("publishing.seals")).isEqualTo(1);
        SealFixture.write(hub, folder, "amendment: Une coquille\n", SealFixture.TEXT.replace("nées", "créées"));
        assertThat(hub.rows("select version, reason from publishing.seals order by version"))
                .extracting(row -> row.get("version") + " " + row.get("reason"))
                .containsExactly("1 null", "2 Une coquille");
        assertThat(hub.visitor().get("/blog/bilan").body()).contains("Version 2", "Une coquille");
        assertThat(hub.visitor().get(PROOFS + "?version=1").body()).contains("Version 1");
        assertThat(hub.visitor().get(PROOFS + "/texte.md?version=1").body())
                .contains("nées")
                .doesNotContain("créées");
        assertThat(hub.visitor().get(PROOFS + "?version=3").status()).isEqualTo(404);
    }

    @Test
    void the_team_amends_with_a_reason_only() {
        var team = hub.signedIn(Role.TEAM);
        assertThat(team.submit(FORM, FORM, Map.of("reason", " ")).status()).isEqualTo(422);
        assertThat(team.submit(FORM, FORM, Map.of("reason", "Fiches corrigées")).status())
                .isEqualTo(302);
        assertThat(hub.visitor().get(PROOFS).body()).contains("Fiches corrigées", "Version 2");
        assertThat(team.get("/equipe/articles").body()).contains(FORM);
        assertThat(hub.visitor().get(FORM).status()).isNotEqualTo(200);
    }

    @Test
    void nothing_that_was_sealed_can_be_changed() {
        for (var statement : new String[] {
            "update publishing.seals set title = 'x'",
            "delete from publishing.sealed_rows",
            "update publishing.sealed_claims set value = 1"
        }) {
            assertThatThrownBy(() -> hub.execute(statement)).rootCause().hasMessageContaining("permission denied");
        }
    }

    private JsonNode json(String path) {
        return hub.bean(JsonMapper.class).readTree(hub.visitor().get(path).bytes());
    }

    private static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
