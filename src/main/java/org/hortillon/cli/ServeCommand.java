package org.hortillon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hortillon.access.FirstStart;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the pages of the hubs in this store; an empty store gets an empty hub.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Host names of the first hub, when the store is empty (default: localhost and 127.0.0.1).")
    List<String> hosts = List.of("localhost", "127.0.0.1");

    @Override
    public Integer call() {
        var properties = store.properties();
        properties.put("server.port", port);
        var context = Start.withPages(properties);
        var hubs = context.getBean(Hubs.class);
        var firstStart = context.getBean(FirstStart.class);
        var address = "http://" + hosts.getFirst() + ":" + Start.port(context);
        if (hubs.all().isEmpty()) {
            var hub = hubs.found("hub", "Hortillon", hosts);
            HubScope.run(hub, () -> welcome(firstStart, address));
        } else {
            hubs.all().forEach(hub -> HubScope.run(hub, () -> welcomeAgain(firstStart, address)));
        }
        System.out.println(address + "/");
        System.out.println("Hortillon is ready");
        return Main.STAYS;
    }

    /** A hub that was never set up gets another code at each start. */
    private static void welcomeAgain(FirstStart firstStart, String address) {
        if (firstStart.isOpen()) {
            welcome(firstStart, address);
        }
    }

    /** Only whoever sees this can set the hub up. */
    private static void welcome(FirstStart firstStart, String address) {
        System.out.println("Set the hub up, once, at " + address + "/bienvenue?code=" + firstStart.begin());
    }
}
