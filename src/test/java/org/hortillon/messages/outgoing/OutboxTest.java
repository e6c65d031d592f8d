package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

@HubTest
class OutboxTest {

    private final TestHub hub;
    private final Outbox outbox;

    OutboxTest(TestHub hub, Outbox outbox) {
        this.hub = hub;
        this.outbox = outbox;
    }

    @Test
    void a_letter_is_kept_as_one_mail_in_the_language_of_its_reader() {
        var id = hub.inTransaction(() -> outbox.put(letter(Language.EN)));
        assertThat(hub.rows("select * from messages.outgoing")).singleElement().satisfies(mail -> {
            assertThat(mail)
                    .containsEntry("id", id)
                    .containsEntry("recipient", "ana@exemple.fr")
                    .containsEntry("subject", "Ana Diaz has written to you")
                    .containsEntry("state", "waiting");
            assertThat((String) mail.get("message_id")).endsWith("@" + hub.host() + ">");
            assertThat((String) mail.get("text"))
                    .startsWith("Ana Diaz has written to Les Hortillons from the contact page, about: Press.\n\nPlease")
                    .contains("\nhttps://" + hub.host() + "/en/equipe/messages\n")
                    .endsWith("-- \nLes Hortillons\nhttps://" + hub.host() + "/en/\n");
            assertThat((String) mail.get("html"))
                    .contains("<html lang=\"en\">", "href=\"https://" + hub.host() + "/en/equipe/messages\"");
        });
    }

    @Test
    void what_is_rolled_back_is_not_mailed_and_outside_a_transaction_nothing_is_taken() {
        assertThatThrownBy(() -> hub.inTransaction(() -> {
                    outbox.put(letter(Language.FR));
                    throw new IllegalStateException("the cause did not come about");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> hub.inHub(() -> outbox.put(letter(Language.FR))))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(hub.count("messages.outgoing")).isZero();
    }

    @Test
    void files_go_along_and_the_time_from_which_it_is_of_no_use_is_kept() {
        var file = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
        var lapses = TestClock.START.plusSeconds(60);
        hub.inTransaction(() -> outbox.put(letter(Language.FR)
                .attach("rendez-vous.ics", "text/calendar; charset=utf-8", file)
                .lapses(lapses)));
        assertThat(hub.value(byte[].class, "select content from messages.outgoing_files"))
                .isEqualTo(file);
        assertThat(hub.value(Instant.class, "select lapses_at from messages.outgoing"))
                .isEqualTo(lapses);
    }

    @Test
    void what_lets_its_reader_in_stands_apart_from_the_mail() {
        var secret = UUID.randomUUID().toString();
        hub.inTransaction(
                () -> outbox.put(letter(Language.FR).action("/entrer?jeton=").secret(secret)));
        assertThat(hub.rows("select text, html, secret from messages.outgoing"))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail).containsEntry("secret", secret);
                    assertThat((String) mail.get("text"))
                            .contains("/entrer?jeton=" + Drawing.SECRET)
                            .doesNotContain(secret);
                    assertThat((String) mail.get("html"))
                            .contains("/entrer?jeton=" + Drawing.SECRET)
                            .doesNotContain(secret);
                });
    }

    static Letter letter(Language language) {
        return Letter.service("messages.arrived", "ana@exemple.fr", language)
                .with("name", "Ana Diaz")
                .with("about", language == Language.FR ? "Presse" : "Press")
                .action("/equipe/messages");
    }
}
