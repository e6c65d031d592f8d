package org.hortillon.messages.outgoing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hortillon.HortillonApplication;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.messages.Outbox;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A program to be killed: writes mails into a new hub, or finds them there, and delivers them. */
final class DeliveringMachine {

    private DeliveringMachine() {}

    /** Arguments: data folder, hub or "new", port of the mail server, clock, how many mails a new hub gets. */
    public static void main(String[] arguments) {
        try (var context = start(arguments)) {
            var isNew = arguments[1].equals("new");
            var hub = isNew
                    ? context.getBean(Hubs.class).found("test", "Les Hortillons", List.of("hub.test"))
                    : UUID.fromString(arguments[1]);
            HubScope.run(hub, () -> deliver(context, isNew ? Integer.parseInt(arguments[4]) : 0, hub));
        }
    }

    private static void deliver(ConfigurableApplicationContext context, int mails, UUID hub) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        for (var mail = 0; mail < mails; mail++) {
            transaction.executeWithoutResult(
                    status -> context.getBean(Outbox.class).put(OutboxTest.letter(Language.FR)));
        }
        System.out.println("hub " + hub);
        context.getBean(Delivery.class).deliver();
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        var properties = Map.<String, Object>of(
                "hortillon.store.data", arguments[0],
                "hortillon.mail.host", "127.0.0.1",
                "hortillon.mail.port", arguments[2],
                "hortillon.mail.starttls", "false",
                "hortillon.mail.from", "courrier@exemple.fr",
                "hortillon.starts-at", arguments[3],
                "hortillon.routines.run", "false");
        return new SpringApplicationBuilder(HortillonApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("machine", properties)))
                .run();
    }
}
