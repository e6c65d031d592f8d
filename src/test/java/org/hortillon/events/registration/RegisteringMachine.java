package org.hortillon.events.registration;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hortillon.HortillonApplication;
import org.hortillon.hubs.Hubs;
import org.hortillon.testing.SecondMachine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.env.MapPropertySource;

/** A program to be killed: takes registrations, on its own database beside it. */
final class RegisteringMachine {

    static final String HOST = "hub.test";

    private RegisteringMachine() {}

    /** Arguments: data folder, hub or "new", port. Says where its records are, its hub, and that it is ready. */
    public static void main(String[] arguments) {
        var properties = Map.<String, Object>of(
                "hortillon.store.data",
                arguments[0],
                "server.port",
                arguments[2],
                "hortillon.proxy.addresses",
                "127.0.0.2",
                "hortillon.routines.run",
                "false");
        var context = new SpringApplicationBuilder(HortillonApplication.class)
                .logStartupInfo(false)
                .initializers(starting -> starting.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("machine", properties)))
                .run();
        var hub = arguments[1].equals("new")
                ? context.getBean(Hubs.class).found("test", "Les Hortillons", List.of(HOST))
                : UUID.fromString(arguments[1]);
        System.out.println("records " + SecondMachine.address(context.getBean(DataSource.class)));
        System.out.println("hub " + hub);
        System.out.println("ready");
    }
}
