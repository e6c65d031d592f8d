package org.hortillon.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.hortillon.testing.Browser;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.Rounds;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;

/** The connection is lost while a form is sent, or before its answer is read; the same form, sent again, is done once. */
@HubTest
class CutFormsTest {

    private static final String PAGE = "/contact";
    private static final String SENT = "messages.contact_requests";
    private static final String COOKIE = "hortillon";
    private static final int ROUNDS = Rounds.of(30, 1_000);

    private final TestHub hub;

    CutFormsTest(TestHub hub) {
        this.hub = hub;
    }

    @Test
    void a_form_that_was_cut_off_anywhere_and_is_sent_again_is_done_once() throws IOException {
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            hub.execute("delete from access.limits");
            var sender = hub.visitor();
            var body = body(sender, UUID.randomUUID(), round);
            cut(sender, body, random.nextInt(body.length()));
            cut(sender, body, body.length());
            assertThat(sent(sender, body)).as("seed %d, round %d", seed, round).isIn(302, 303);
            assertThat(hub.count(SENT)).as("seed %d, round %d", seed, round).isEqualTo(round + 1);
        }
        Rounds.held(
                "a form that was cut off is done once",
                ROUNDS,
                "1 effect each, whether cut in its middle or at its end");
    }

    /** What shows that a lost answer does make people send a form a second time, and what that does without one key. */
    @Test
    void with_another_key_it_would_be_done_again() throws IOException {
        var sender = hub.visitor();
        var first = body(sender, UUID.randomUUID(), 0);
        sent(sender, first);
        sent(sender, body(sender, UUID.randomUUID(), 0));
        assertThat(hub.count(SENT)).isEqualTo(2);
    }

    private static int sent(Browser sender, String body) {
        return sender.send(
                        PAGE,
                        body.getBytes(StandardCharsets.US_ASCII),
                        "Content-Type",
                        "application/x-www-form-urlencoded")
                .status();
    }

    private static String body(Browser sender, UUID key, int round) {
        return "_csrf=" + sender.formToken(PAGE) + "&" + Keys.FIELD + "=" + key
                + "&sujet=other&nom=Ada&courriel=ada%40exemple.fr&message=Bonjour+" + round;
    }

    /** Sends the head, says how long the body is, sends so much of it, and goes away without reading anything. */
    private void cut(Browser sender, String body, int length) throws IOException {
        var address = URI.create(hub.address(PAGE));
        var head = """
                POST %s HTTP/1.1\r
                Host: %s\r
                Cookie: %s=%s\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: %d\r
                \r
                """.formatted(PAGE, address.getAuthority(), COOKIE, sender.cookie(COOKIE), body.length());
        try (var socket = new Socket(InetAddress.ofLiteral("127.0.0.1"), address.getPort())) {
            var out = socket.getOutputStream();
            out.write((head + body.substring(0, length)).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        }
    }
}
