package org.hortillon.messages.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hortillon.access.Keys;
import org.hortillon.kernel.Language;
import org.hortillon.testing.Answer;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

@HubTest
class ContactPagesTest {

    private static Map<String, String> message() {
        return new HashMap<>(Map.of(
                "sujet",
                "press",
                "nom",
                "Ana Petit",
                "courriel",
                "ana@exemple.fr",
                "message",
                "Bonjour, une question."));
    }

    private static Answer send(TestHub hub, Map<String, String> fields) {
        return hub.visitor().submit("/contact", "/contact", fields);
    }

    @Test
    void a_message_is_stored_and_its_sender_thanked(TestHub hub) {
        var answer = send(hub, message());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).endsWith("/contact/merci");
        assertThat(hub.rows("select subject, name, email, body, language from messages.contact_requests")
                        .getFirst())
                .containsEntry("subject", "press")
                .containsEntry("name", "Ana Petit")
                .containsEntry("email", "ana@exemple.fr")
                .containsEntry("body", "Bonjour, une question.")
                .containsEntry("language", "fr");
        assertThat(hub.visitor().get("/contact/merci").body()).contains("Merci, votre message est arrivé");
    }

    @Test
    void the_same_form_sent_twice_is_stored_and_counted_once(TestHub hub) {
        var visitor = hub.visitor();
        var form = message();
        form.put("_csrf", visitor.formToken("/contact"));
        form.put(Keys.FIELD, UUID.randomUUID().toString());
        assertThat(visitor.post("/contact", form).location()).endsWith("/contact/merci");
        assertThat(visitor.post("/contact", form).location()).endsWith("/contact/merci");

        assertThat(hub.count("messages.contact_requests")).isOne();
        assertThat(hub.value(Integer.class, "select cardinality(taken) from access.limits"))
                .isOne();
    }

    @Test
    void problems_stand_beside_their_fields_and_keep_what_was_typed(TestHub hub) {
        var fields = message();
        fields.put("courriel", "ana@");
        fields.remove("message");
        var answer = send(hub, fields);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "2 réponses à corriger",
                        "href=\"#courriel\"",
                        "id=\"courriel-problem\"",
                        "id=\"message-problem\"")
                .contains("value=\"Ana Petit\"", "value=\"ana@\"")
                .containsPattern("value=\"press\" checked")
                .doesNotContain("id=\"nom-problem\"");
        assertThat(hub.count("messages.contact_requests")).isZero();
    }

    @Test
    void what_was_typed_is_never_read_as_html(TestHub hub) {
        var fields = message();
        fields.put("nom", "<script>alert(1)</script>");
        fields.put("message", "</textarea><script>alert(2)</script>");
        fields.put("courriel", "");
        assertThat(send(hub, fields).body()).doesNotContain("<script>alert");
    }

    @Test
    void a_program_that_fills_the_trap_is_thanked_and_nothing_is_stored(TestHub hub) {
        var fields = message();
        fields.put("site", "https://acheter.example");
        assertThat(send(hub, fields).location()).endsWith("/contact/merci");
        assertThat(hub.count("messages.contact_requests")).isZero();
    }

    @Test
    void without_the_token_of_the_form_nothing_is_taken(TestHub hub) {
        assertThat(hub.visitor().post("/contact", message()).status()).isEqualTo(403);
        assertThat(hub.count("messages.contact_requests")).isZero();
    }

    @Test
    void too_many_messages_within_the_hour_are_refused_and_an_hour_later_taken_again(TestHub hub) {
        for (int i = 0; i < SendMessage.LIMIT_PER_HOUR; i++) {
            assertThat(send(hub, message()).status()).isEqualTo(302);
        }
        var refused = send(hub, message());
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).contains("Réessayez dans une heure", "Bonjour, une question.");
        hub.clockAt(TestClock.START.plus(Duration.ofHours(1)));
        assertThat(send(hub, message()).status()).isEqualTo(302);
    }

    @Test
    void at_once_no_more_pass_than_the_limit(TestHub hub, SendMessage sending) throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var calls = IntStream.range(0, 3 * SendMessage.LIMIT_PER_HOUR)
                    .mapToObj(i -> (Callable<ContactOutcome>)
                            () -> hub.inHub(() -> sending.send(form(), "192.0.2.7", Language.FR)))
                    .toList();
            var outcomes = pool.invokeAll(calls).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
            assertThat(outcomes)
                    .containsEntry(ContactOutcome.Received.class, (long) SendMessage.LIMIT_PER_HOUR)
                    .containsEntry(ContactOutcome.TooMany.class, 2L * SendMessage.LIMIT_PER_HOUR);
        }
        assertThat(hub.count("messages.contact_requests")).isEqualTo(SendMessage.LIMIT_PER_HOUR);
    }

    @Test
    void the_form_begins_with_the_subject_that_the_link_named_and_speaks_english(TestHub hub) {
        assertThat(hub.visitor().get("/contact?sujet=events").body()).containsPattern("value=\"events\" checked");
        assertThat(hub.visitor().get("/contact?sujet=nul").body()).containsPattern("value=\"information\" checked");
        assertThat(hub.visitor().get("/en/contact").body()).contains("Your message", "action=\"/en/contact\"");
        assertThat(hub.visitor().submit("/en/contact", "/en/contact", message()).location())
                .endsWith("/en/contact/merci");
        assertThat(hub.value(String.class, "select language from messages.contact_requests"))
                .isEqualTo("en");
    }

    private static ContactForm form() {
        return new ContactForm("press", "Ana Petit", "ana@exemple.fr", "Bonjour", "");
    }
}
