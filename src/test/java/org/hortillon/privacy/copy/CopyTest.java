package org.hortillon.privacy.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.hortillon.access.Role;
import org.hortillon.people.profile.ProfileFixture;
import org.hortillon.privacy.classification.Classification;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** Everything about a person, to take away. */
@HubTest
class CopyTest {

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void fill(TestHub hub) {
        var person = ProfileFixture.person(hub, "Ada", "Lefort");
        hub.execute("update people.people set bio = '<b>Marais</b> & vélo', phone = '=1+1' where id = ?", person);
        hub.execute(
                "insert into people.photos (person_id, bytes, hash, alt, taken_in) values (?, 'JPEG'::bytea, '0123456789abcdef', 'Ada', now())",
                person);
        hub.execute("update access.accounts set person_id = ?", person);
    }

    @Test
    void a_person_takes_away_a_page_to_read_tables_and_json_with_pictures_beside(TestHub hub) throws IOException {
        var member = hub.signedIn(Role.MEMBER);
        fill(hub);
        var answer = member.get("/moi/donnees.zip");
        assertThat(answer.header("Content-Type")).contains("application/zip");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        var files = unpacked(answer.bytes());
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "donnees.json",
                        "people.people.csv",
                        "people.addresses.csv",
                        "access.accounts.csv",
                        "people.photos.csv",
                        "people.photos-1.jpg");
        assertThat(files.get("people.photos-1.jpg")).isEqualTo("JPEG");
        assertThat(files.get("index.html"))
                .contains(
                        "&lt;b&gt;Marais",
                        "Lefort",
                        "Annuaire des personnes",
                        "Trois ans après le dernier signe de vie")
                .doesNotContain("<b>Marais");
        assertThat(files.get("people.people.csv")).contains("'=1+1");
        assertThat(files.get("donnees.json")).contains("\"given_name\" : \"Ada\"", "people.photos-1.jpg");
        assertThat(hub.value(String.class, "select act from access.audit order by id desc limit 1"))
                .isEqualTo("privacy.taken");
    }

    @Test
    void every_personal_column_is_taken_away_and_no_secret(TestHub hub) throws IOException {
        var member = hub.signedIn(Role.MEMBER);
        fill(hub);
        var files = unpacked(member.get("/moi/donnees.zip").bytes());
        var held = hub.bean(Classification.class).aboutPeople().stream()
                .filter(table -> files.containsKey(table.name() + ".csv"))
                .toList();
        assertThat(held).hasSizeGreaterThan(4);
        for (var table : held) {
            var header = files.getOrDefault(table.name() + ".csv", "")
                    .lines()
                    .findFirst()
                    .orElse("");
            for (var column : table.columns()) {
                assertThat(header.matches("(?:.*[;\uFEFF])?" + column.name() + "(?:;.*)?"))
                        .as(table.name() + "." + column.name())
                        .isEqualTo(column.kind().isHandedOut());
            }
        }
    }

    @Test
    void the_page_says_what_is_held_and_why_and_an_account_without_a_person_is_told_so(TestHub hub) {
        var member = hub.signedIn(Role.MEMBER);
        assertThat(member.get("/moi/donnees").body()).contains("Votre compte n’est lié à aucune fiche");
        fill(hub);
        assertThat(member.get("/moi/donnees").body()).contains("Mes données", "Annuaire des personnes", "M’effacer");
        assertThat(hub.signedIn(Role.TEAM)
                        .get("/equipe/personnes/ada-lefort/donnees")
                        .body())
                .contains("Données de Ada Lefort", "/equipe/personnes/ada-lefort/donnees.zip");
        assertThat(hub.visitor().get("/moi/donnees").status()).isEqualTo(404);
    }
}
