package org.hortillon.messages.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestClock;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@HubTest
class DeliveryTest {

    private final TestHub hub;
    private final PostOffice office;

    DeliveryTest(TestHub hub) {
        this.hub = hub;
        this.office = new PostOffice(hub);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_mail_leaves_in_the_hubs_name_as_text_and_html_and_only_once() {
        hub.execute("update hubs.hubs set name = 'Réseau, des Hortillons', email = 'bonjour@exemple.fr'");
        var id = office.put(OutboxTest.letter(Language.FR)
                .attach("rendez-vous.ics", "text/calendar; charset=utf-8", "BEGIN".getBytes(StandardCharsets.UTF_8)));
        office.deliver();
        office.deliver();
        assertThat(office.state(id)).isEqualTo("sent");
        assertThat(office.sink.received()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("ana@exemple.fr");
            assertThat(mail.header("From")).contains("<courrier@exemple.fr>").contains("R=C3=A9seau");
            assertThat(mail.header("Reply-To")).isEqualTo("bonjour@exemple.fr");
            assertThat(mail.header("Message-ID"))
                    .isEqualTo(hub.value(String.class, "select message_id from messages.outgoing"));
            assertThat(mail.header("Date")).isEqualTo("Sun, 15 Dec 2024 09:00:00 +0100");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(mail.text())
                    .contains("multipart/mixed", "multipart/alternative", "text/plain", "text/html", "rendez-vous.ics");
        });
    }

    @Test
    void what_lets_its_reader_in_is_in_the_mail_that_leaves_and_nowhere_afterwards() {
        var secret = UUID.randomUUID().toString().replace("-", "");
        office.put(OutboxTest.letter(Language.FR).action("/entrer?jeton=").secret(secret));
        office.deliver();
        assertThat(office.sink.received().getFirst().text().replace("=\n", "")).contains(secret);
        assertThat(hub.rows("select * from messages.outgoing").toString()).doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EHLO", "MAIL", "RCPT", "DATA"})
    void a_server_that_hangs_up_gets_the_mail_later_and_once(String command) {
        var id = office.putOne();
        office.sink.says(line -> (command.isEmpty() ? line.isEmpty() : line.startsWith(command)) ? SmtpSink.CUT : "");
        office.deliver();
        assertThat(office.state(id)).isEqualTo("waiting");
        assertThat(hub.value(String.class, "select last_problem from messages.outgoing"))
                .isNotBlank();
        office.sink.says(line -> "");
        office.deliver();
        assertThat(office.sink.received()).as("not before the pause is over").isEmpty();
        hub.clockAt(TestClock.START.plus(Outcomes.PAUSES.getFirst()));
        office.deliver();
        assertThat(office.sink.received()).hasSize(1);
        assertThat(office.state(id)).isEqualTo("sent");
    }

    /** The one place where nobody can know: the server has the mail, and its word of it is lost. */
    @Test
    void a_server_that_hangs_up_after_the_last_line_gets_the_same_mail_again_under_the_same_name() {
        office.putOne();
        office.sink.says(line -> line.equals(".") ? SmtpSink.CUT : "");
        office.deliver();
        office.sink.says(line -> "");
        hub.clockAt(TestClock.START.plus(Outcomes.PAUSES.getFirst()));
        office.deliver();
        assertThat(office.sink.received()).hasSize(2);
        assertThat(office.sink.received().stream()
                        .map(mail -> mail.header("Message-ID"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void a_server_that_is_busy_is_asked_again_less_and_less_often_until_the_mail_is_given_up() {
        var id = office.putOne();
        office.sink.says(line -> line.startsWith("RCPT") ? "451 try later" : "");
        Instant now = TestClock.START;
        for (var pause : Outcomes.PAUSES) {
            office.deliver();
            assertThat(hub.value(Instant.class, "select due_at from messages.outgoing"))
                    .isEqualTo(now.plus(pause));
            now = now.plus(pause);
            hub.clockAt(now);
        }
        assertThat(office.state(id)).isEqualTo("waiting");
        office.deliver();
        assertThat(office.state(id)).isEqualTo("failed");
        assertThat(hub.value(String.class, "select last_problem from messages.outgoing"))
                .contains("451 try later");
    }

    @Test
    void a_bad_address_is_given_up_at_once_and_keeps_nobody_else_from_their_mail() {
        var bad = List.of("nobody@exemple.fr", "a..b@exemple.fr", "x@[", "é@exemple.fr").stream()
                .map(address -> office.put(Letter.service("messages.arrived", address, Language.FR)
                        .with("name", "Ana")
                        .with("about", "Presse")
                        .action("/contact")))
                .toList();
        office.sink.says(
                line -> line.startsWith("RCPT TO:<ana@") ? "" : line.startsWith("RCPT") ? "550 no such user" : "");
        var good = office.putOne();
        office.deliver();
        assertThat(bad).allSatisfy(mail -> assertThat(office.state(mail)).isEqualTo("failed"));
        assertThat(office.state(good)).isEqualTo("sent");
    }

    @Test
    void without_a_server_mails_are_kept_and_do_not_leave_by_themselves_later_and_switched_off_they_wait() {
        var off = new MailProperties("127.0.0.1", office.sink.port(), null, null, false, "x@exemple.fr", true, 2, "");
        var id = office.putOne();
        hub.inHub(() -> office.machine(off).deliver());
        assertThat(office.state(id)).isEqualTo("waiting");
        hub.inHub(() -> hub.bean(Delivery.class).deliver());
        assertThat(office.state(id)).isEqualTo("kept");
        office.deliver();
        assertThat(office.sink.received()).isEmpty();
    }

    @Test
    void what_is_too_late_does_not_leave() {
        var id = office.put(OutboxTest.letter(Language.FR).lapses(TestClock.START.plusSeconds(60)));
        hub.clockAt(TestClock.START.plusSeconds(60));
        office.deliver();
        assertThat(office.state(id)).isEqualTo("lapsed");
        assertThat(office.sink.received()).isEmpty();
    }

    @Test
    void nothing_is_said_in_the_clear_to_a_server_that_must_speak_tls() {
        var secure =
                new MailProperties("127.0.0.1", office.sink.port(), null, null, true, "x@exemple.fr", false, 2, "");
        office.putOne();
        var postman = new SmtpPostman(secure, hub.bean(org.hortillon.hubs.Hubs.class), hub.bean(java.time.Clock.class));
        var mail = hub.inHub(() -> hub.bean(Outgoing.class).claim()).mail().orElseThrow();
        assertThat(hub.inHub(() -> postman.carry(mail))).isInstanceOf(Postman.Handover.NotNow.class);
        assertThat(office.sink.received()).isEmpty();
    }
}
