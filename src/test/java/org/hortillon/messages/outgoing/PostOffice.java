package org.hortillon.messages.outgoing;

import java.time.Clock;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Letter;
import org.hortillon.messages.Outbox;
import org.hortillon.testing.TestHub;

/** A test's hub with a mail server of its own. */
final class PostOffice implements AutoCloseable {

    final SmtpSink sink = new SmtpSink();
    private final TestHub hub;

    PostOffice(TestHub hub) {
        this.hub = hub;
    }

    /** A machine that delivers. */
    Delivery machine() {
        return machine(sink.properties());
    }

    Delivery machine(MailProperties properties) {
        return new Delivery(hub.bean(Outgoing.class), hub.bean(Outcomes.class), postman(), properties);
    }

    Postman postman() {
        return new SmtpPostman(sink.properties(), hub.bean(Hubs.class), hub.bean(Clock.class));
    }

    void deliver() {
        hub.inHub(() -> machine().deliver());
    }

    UUID put(Letter letter) {
        return hub.inTransaction(() -> hub.bean(Outbox.class).put(letter));
    }

    UUID putOne() {
        return put(OutboxTest.letter(Language.FR));
    }

    String state(UUID mail) {
        return hub.value(String.class, "select state from messages.outgoing where id = ?", mail);
    }

    @Override
    public void close() {
        sink.close();
    }
}
