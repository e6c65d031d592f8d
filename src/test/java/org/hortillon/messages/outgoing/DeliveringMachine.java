package org.hortillon.messages.outgoing;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.store.OtherMachine;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** A program to be killed: what delivers mail, and nothing else of the application. It begins when it is told to. */
final class DeliveringMachine {

    static final String READY = "ready";

    private DeliveringMachine() {}

    /** Arguments: address of the store, hub, port of the mail server, clock. */
    public static void main(String[] arguments) throws IOException {
        try (var machine = start(arguments)) {
            System.out.println(READY);
            if (System.in.read() >= 0) {
                HubScope.run(
                        UUID.fromString(arguments[1]),
                        () -> machine.getBean(Delivery.class).deliver());
            }
        }
    }

    private static AnnotationConfigApplicationContext start(String... arguments) {
        var port = Integer.parseInt(arguments[2]);
        var mail = new MailProperties("127.0.0.1", port, null, null, false, "courrier@exemple.fr", false, 2, "");
        var clock = Clock.fixed(Instant.parse(arguments[3]), ZoneOffset.UTC);
        var machine = new AnnotationConfigApplicationContext();
        OtherMachine.join(machine, arguments[0]);
        machine.registerBean(MailProperties.class, () -> mail);
        machine.registerBean(Clock.class, () -> clock);
        machine.register(
                Transactions.class, Hubs.class, Outgoing.class, Outcomes.class, SmtpPostman.class, Delivery.class);
        machine.refresh();
        return machine;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}
}
