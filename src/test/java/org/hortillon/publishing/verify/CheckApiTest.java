package org.hortillon.publishing.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.hortillon.access.Role;
import org.hortillon.publishing.TextChecks;
import org.hortillon.publishing.check.DemoRecords;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@HubTest
class CheckApiTest {

    private static final Path CLAIMS = Path.of("src/test/resources/claims/entrepreneuriat-amiens-2024.csv");
    private static final Path ARTICLE = Path.of("src/test/resources/claims/entrepreneuriat-amiens-2024.md");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT =
            "En 2024, 151 nouvelles entreprises ont vu le jour. Entre 100k€ et 500k€ manquent aux jeunes pousses.";

    private final TestHub hub;

    CheckApiTest(TestHub hub) {
        this.hub = hub;
    }

    private Answer send(String path, String text, String... headers) {
        return headers.length == 0
                ? hub.visitor().send(path, text.getBytes(UTF_8), "Content-Type", "text/markdown")
                : hub.visitor().send(path, text.getBytes(UTF_8), headers);
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    void the_article_that_started_the_project_gives_its_41_claims(@TempDir Path folder) throws IOException {
        DemoRecords.into(hub, folder);
        var answer = json(send("/api/v1/check?period=2024", Files.readString(ARTICLE)));
        var found = answer.get("claims")
                .valueStream()
                .map(claim ->
                        claim.get("line").asString() + " " + claim.get("value").asString() + " "
                                + claim.get("status").asString());
        try (var lines = Files.lines(CLAIMS)) {
            var expected = lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> cells[0] + " " + cells[2] + " " + cells[5].replace(' ', '_'));
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected.toList());
        }
        assertThat(Stream.of("holds", "contradicted", "not_bound", "quotation", "source", "commitment")
                        .mapToInt(status -> answer.get("summary").get(status).asInt())
                        .sum())
                .isEqualTo(41);
        assertThat(answer.get("summary").get("contradicted").asInt()).isEqualTo(2);
        var first = answer.get("claims").get(0);
        assertThat(first.get("modality").asString()).isEqualTo("more_than");
        assertThat(first.get("binding").asString()).isEqualTo("figure:companies.created");
        assertThat(first.get("actual").asInt()).isEqualTo(151);
        assertThat(first.get("definitionVersion").asInt()).isEqualTo(1);
        assertThat(first.has("proposals")).isFalse();
        var money = claim(answer, "50M€");
        assertThat(money.get("value").toString()).isEqualTo("50000000");
        assertThat(money.get("unit").asString()).isEqualTo("EUR");
        var range = claim(answer, "entre 100k€ et 500k€");
        assertThat(range.get("modality").asString()).isEqualTo("range");
        assertThat(range.get("proposals").size()).isLessThanOrEqualTo(3);
    }

    private static JsonNode claim(JsonNode answer, String words) {
        return answer.get("claims")
                .valueStream()
                .filter(claim -> claim.get("text").asString().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void neither_the_content_type_nor_a_missing_form_token_matters() {
        var plain = json(send("/api/v1/check?period=2024", TEXT));
        assertThat(plain.get("claims").size()).isEqualTo(2);
        for (var type : new String[] {"text/plain", "application/x-www-form-urlencoded", "application/octet-stream"}) {
            assertThat(json(send("/api/v1/check?period=2024", TEXT, "Content-Type", type)))
                    .as(type)
                    .isEqualTo(plain);
        }
    }

    @Test
    void reasons_are_in_the_language_of_the_address_or_of_the_program() {
        var path = "/api/v1/check?period=2024";
        assertThat(send(path, TEXT).body()).contains("les enregistrements donnent");
        assertThat(send("/en" + path, TEXT).body()).contains("the records give");
        assertThat(send(path, TEXT, "Accept-Language", "en-GB,fr;q=0.5").body()).contains("the records give");
        assertThat(send(path, TEXT, "Accept-Language", "fr,en;q=0.5").body()).contains("les enregistrements donnent");
    }

    @Test
    void without_a_period_the_text_says_it_else_it_is_the_current_year() {
        assertThat(period("---\ntitle: Bilan\nperiod: 2023-Q3 # été\ndate: 2024-01-10\n---\n" + TEXT))
                .isEqualTo("2023-Q3");
        assertThat(period("---\ndate: \"2022-01-10\"\n---\n" + TEXT)).isEqualTo("2022");
        assertThat(period("---\ndate: 10/01/2021\n---\n" + TEXT)).isEqualTo("2021");
        hub.clockAt(Instant.parse("2025-12-31T23:30:00Z"));
        assertThat(period(TEXT)).isEqualTo("2026");
    }

    private String period(String text) {
        return json(send("/api/v1/check", text)).get("period").asString();
    }

    @Test
    void what_is_no_period_or_no_text_is_refused_with_what_exists() {
        var period = send("/api/v1/check?period=bient%C3%B4t", TEXT);
        assertThat(period.status()).isEqualTo(400);
        assertThat(period.body()).contains("bientôt").contains("2024-Q3");
        assertThat(hub.visitor()
                        .send("/api/v1/check", "été".getBytes(ISO_8859_1))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_text_of_256_kib_is_read_and_a_longer_one_refused() {
        var text = ("a ".repeat(510) + "ab\n\n").repeat(TextChecks.LONGEST / 1024);
        assertThat(send("/api/v1/check", text).status()).isEqualTo(200);
        assertThat(send("/api/v1/check", text + "a").status()).isEqualTo(413);
        assertThat(send("/api/v1/check", "a ".repeat(5_000)).body()).contains("long_paragraph");
    }

    @Test
    void an_address_checks_sixty_texts_a_minute_and_is_told_how_long_to_wait() {
        for (var i = 0; i < Allowance.A_MINUTE; i++) {
            assertThat(send("/api/v1/check?period=x", "").status()).isEqualTo(400);
        }
        var refused = send("/api/v1/check?period=2024", TEXT);
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        hub.clockAt(Instant.parse("2024-12-15T08:01:00Z"));
        assertThat(send("/api/v1/check?period=2024", TEXT).status()).isEqualTo(200);
    }

    @Test
    void only_public_figures_answer_even_to_the_team() {
        var answer = hub.signedIn(Role.TEAM)
                .send("/api/v1/check?period=2024", TEXT.getBytes(UTF_8), "Content-Type", "text/plain");
        assertThat(json(answer)).isEqualTo(json(send("/api/v1/check?period=2024", TEXT)));
    }
}
