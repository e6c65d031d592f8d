package org.hortillon.publishing.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hortillon.publishing.TextChecks;
import org.hortillon.testing.Answer;
import org.hortillon.testing.Browser;
import org.hortillon.testing.DemoHub;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class VerifierPageTest {

    private static final String TEXT = "En 2024, **160 nouvelles entreprises** ont vu le jour.\n\n"
            + "Entre 100k€ et 500k€ manquent aux jeunes pousses, et 37 mises à jour. <script>alert(1)</script>\n";

    private static Answer check(Browser browser, String text, String period) {
        return browser.submitParts("/verifier", "/verifier", Map.of("texte", text, "periode", period));
    }

    @Test
    void the_text_comes_back_with_its_numbers_marked_and_told_one_by_one() {
        var answer = check(DemoHub.shared().visitor(), TEXT, "2024");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("class=\"proof contradicted\" href=\"/chiffres/companies.created?period=2024\"")
                .contains("class=\"proof unbound\" href=\"#nombre-2\"")
                .contains("id=\"nombre-2\"")
                .contains("<ul class=\"proposals\">")
                .contains("les enregistrements donnent 151")
                .doesNotContain("<script>alert");
    }

    @Test
    void the_text_is_drawn_as_its_author_meant_it_with_marks_on_its_numbers() {
        var text = """
                ---
                title: 160 nouvelles entreprises
                ---
                # Bilan

                En **2024**, **160** nouvelles entreprises & *12 soirées* ; [plus de 160 entreprises](https://x.example/).

                | Créations | 2024 |
                |---|---:|
                | entreprises | 160 |

                <b onclick="x()">160 nouvelles entreprises</b> <script>alert(1)</script> `160 nouvelles entreprises`
                """;
        var body = check(DemoHub.shared().visitor(), text, "2024").body();
        var drawn = body.substring(body.indexOf("checked-text"), body.indexOf("proof-legend"));
        assertThat(drawn)
                .contains(
                        "<h2>Bilan</h2>",
                        "<strong>",
                        "</table>",
                        "hx-get=\"/chiffres/companies.created/preuve?period=2024\"")
                .contains(">plus de 160 entreprises<span class=\"visually-hidden\"> (contredit)</span></a>")
                .contains("<code>160 nouvelles entreprises</code>")
                .doesNotContain("**", "| entreprises", "x.example", "onclick", "<script", "title:");
        assertThat(drawn.split("class=\"proof", -1).length - 1)
                .as("no number is without its mark")
                .isGreaterThanOrEqualTo(body.split("id=\"nombre-", -1).length - 1);
    }

    @Test
    void a_number_that_finds_no_place_in_the_drawing_is_shown_in_its_line() {
        var text = "Nous avons [160 entreprises et 12 mentors](https://x.example/) en 2024.\n";
        assertThat(check(DemoHub.shared().visitor(), text, "2024").body())
                .contains(
                        "Ailleurs dans le texte",
                        "<p>Nous avons [160 entreprises et ",
                        "](https://x.example/) en 2024.");
    }

    @Test
    void what_is_read_is_the_text_as_it_was_typed() {
        var answer = check(DemoHub.shared().visitor(), "\n\n" + TEXT, "");
        assertThat(answer.body()).contains("Ligne 3.").contains("<textarea").contains(">\n\n\nEn 2024, **160");
    }

    @Test
    void an_english_reader_gets_english_reasons(TestHub any) {
        var browser = DemoHub.shared().visitor();
        var answer = browser.submitParts("/en/verifier", "/en/verifier", Map.of("texte", TEXT, "periode", "2024"));
        assertThat(answer.body()).contains("the records give 151").contains("/en/chiffres/companies.created");
        assertThat(browser.get("/en/chiffres").body()).contains("href=\"/en/verifier\"");
        assertThat(any.visitor().get("/verifier").body()).contains("Vérifier un texte");
    }

    @Test
    void a_file_goes_before_what_is_typed(TestHub hub) {
        var answer = hub.visitor()
                .upload("/verifier", "/verifier", "fichier", Map.of("a.md", "Nous avons 12 mentors.".getBytes(UTF_8)));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("12 mentors");
    }

    @Test
    void what_cannot_be_checked_is_kept_and_said_beside_its_field(TestHub hub) {
        var empty = check(hub.visitor(), " ", "2024");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("id=\"texte-problem\"").contains("value=\"2024\"");
        var period = check(hub.visitor(), TEXT, "bientôt");
        assertThat(period.status()).isEqualTo(400);
        assertThat(period.body()).contains("id=\"periode-problem\"", "160 nouvelles", "value=\"bientôt\"");
        var latin =
                hub.visitor().upload("/verifier", "/verifier", "fichier", Map.of("a.txt", "été".getBytes(ISO_8859_1)));
        assertThat(latin.status()).isEqualTo(400);
        assertThat(latin.body()).contains("UTF-8");
    }

    @Test
    void more_than_256_kib_is_refused_typed_or_sent(TestHub hub) {
        var text = "a ".repeat(TextChecks.LONGEST / 2) + "a";
        assertThat(check(hub.visitor(), text, "").status()).isEqualTo(413);
        var file = hub.visitor().upload("/verifier", "/verifier", "fichier", Map.of("a.md", text.getBytes(UTF_8)));
        assertThat(file.status()).isEqualTo(413);
        assertThat(file.body()).contains("256 Kio");
    }

    @Test
    void a_file_far_too_large_leads_back_to_the_form_with_a_message_beside_the_field(TestHub hub) {
        var browser = hub.visitor();
        var answer = browser.upload("/verifier", "/verifier", "fichier", Map.of("a.md", new byte[60 << 20]));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/verifier?refus=taille");
        var page = browser.get(answer.location());
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.body()).contains("id=\"texte-problem\"", "256 Kio");
        var english = browser.upload("/en/verifier", "/en/verifier", "fichier", Map.of("a.md", new byte[60 << 20]));
        assertThat(browser.get(english.location()).body()).contains("256 KiB");
    }

    @Test
    void one_that_does_not_say_its_size_is_answered_in_words(TestHub hub) {
        var answer = hub.visitor().uploadUnmeasured("/verifier", "/verifier", "fichier", new byte[60 << 20]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("Ce fichier est trop lourd").doesNotContain("Exception");
    }

    @Test
    void an_address_is_that_of_the_connection_unless_the_declared_proxy_names_another(TestHub hub) {
        for (var i = 0; i <= Allowance.A_MINUTE; i++) {
            hub.visitor().send(CheckApi.PATH + "?period=x", new byte[0], "X-Forwarded-For", "203.0.113." + i);
        }
        assertThat(hub.visitor()
                        .send(CheckApi.PATH, new byte[0], "X-Forwarded-For", "203.0.113.99")
                        .status())
                .as("an address cannot be made up")
                .isEqualTo(429);
        for (var i = 0; i <= Allowance.A_MINUTE; i++) {
            var answer = hub.behindProxy()
                    .send(CheckApi.PATH + "?period=x", new byte[0], "X-Forwarded-For", "203.0.113." + i);
            assertThat(answer.status())
                    .as("each reader has an address of his own")
                    .isEqualTo(400);
        }
    }

    @Test
    void the_page_and_the_api_count_together(TestHub hub) {
        for (var i = 0; i < Allowance.A_MINUTE; i++) {
            hub.visitor().send(CheckApi.PATH + "?period=x", new byte[0]);
        }
        var answer = check(hub.visitor(), TEXT, "2024");
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("60");
        assertThat(answer.body()).contains("160 nouvelles entreprises");
    }
}
