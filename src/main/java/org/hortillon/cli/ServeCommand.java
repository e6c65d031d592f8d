package org.hortillon.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.hortillon.hubs.Hubs;
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
        if (hubs.all().isEmpty()) {
            hubs.found("hub", "Hortillon", hosts);
        }
        System.out.println("http://localhost:" + Start.port(context) + "/");
        System.out.println("Hortillon is ready");
        return Main.STAYS;
    }
}
