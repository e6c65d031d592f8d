package org.hortillon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import org.hortillon.access.Accounts;
import org.hortillon.access.Role;
import org.hortillon.hubs.Hubs;
import org.hortillon.imports.Imports;
import org.hortillon.imports.Progress;
import org.hortillon.kernel.DemoScene;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Persons;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Shows Amiens 2024: a fictional hub, its records, its yearly article, its clock on 15 December 2024.")
final class DemoCommand implements Callable<Integer> {

    private static final LocalDateTime CLOCK = LocalDateTime.of(2024, 12, 15, 9, 0);
    private static final Tr EN = new Tr(Language.EN, ZoneOffset.UTC);
    /** A person of the demo, who founded a company, belongs to the collective and is quoted. */
    private static final String MEMBER = "sarah.dubois@exemple.fr";

    private static final String TEAM = "equipe@exemple.fr";
    private static final int LINK_USES = 1000;
    private static final Duration LINK_LIFE = Duration.ofDays(30);

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    int port = 8080;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Keep the demo in this folder (default: a folder that is removed at the end).")
    @Nullable Path data;

    @Option(names = "--folder", paramLabel = "DIR", hidden = true, description = "Another demo folder.")
    Path folder = Path.of(System.getProperty("hortillon.home", ".")).resolve("demo/amiens-2024");

    @Option(names = "--rehearse", hidden = true, description = "Visit the main pages and stop: for the build.")
    boolean rehearse;

    @Override
    public Integer call() throws IOException {
        var options = new StoreOptions();
        options.data = (data == null ? throwaway() : data).toString();
        var properties = options.properties();
        properties.put("server.port", port);
        properties.put(
                "hortillon.demo.partners",
                folder.resolveSibling(folder.getFileName() + "-partners").toString());
        properties.put(
                "hortillon.starts-at",
                CLOCK.atZone(ZoneId.of("Europe/Paris")).toInstant().toString());
        var context = Start.withPages(properties);
        port = Start.port(context);
        if (!load(context)) {
            context.close();
            return ImportCommand.REFUSED;
        }
        if (rehearse) {
            Rehearsal.visit(port);
            context.close();
            return 0;
        }
        return Main.STAYS;
    }

    private boolean load(ConfigurableApplicationContext context) {
        var hubs = context.getBean(Hubs.class);
        var hub =
                hubs.all().stream().findFirst().orElseGet(() -> hubs.found("amiens-next", "Amiens Next", Start.HOSTS));
        if (!HubScope.call(hub, () -> load(context.getBean(Imports.class)))) {
            return false;
        }
        HubScope.run(hub, () -> {
            var address = "http://localhost:" + port;
            System.out.println(address + "/");
            System.out.println("team    " + address + link(context, TEAM, "Camille", Role.TEAM));
            System.out.println(
                    "admin   " + address + link(context, "direction@exemple.fr", "Dominique", Role.ADMINISTRATOR));
            var team = context.getBean(Accounts.class).open(TEAM, "Camille", List.of(Role.TEAM));
            context.getBeansOfType(DemoScene.class).values().forEach(scene -> scene.play(team));
            System.out.println("member  " + address + link(context, MEMBER, "Sarah Dubois", Role.MEMBER));
        });
        System.out.println("Hortillon is ready");
        return true;
    }

    /** The folder is part of Hortillon: when it is refused, the report is for a developer. */
    private boolean load(Imports imports) {
        var report = imports.run(folder, false, Progress.UNSEEN);
        if (report.refused()) {
            ReportText.print(report, EN, new PrintWriter(System.out, true, System.out.charset()));
            return false;
        }
        System.out.println(
                EN.get("imports.report.kept", report.read(), report.created(), report.updated(), report.unchanged()));
        return true;
    }

    private static String link(ConfigurableApplicationContext context, String email, String name, Role role) {
        var accounts = context.getBean(Accounts.class);
        var account = accounts.open(email, name, List.of(role));
        context.getBean(Persons.class).known(email).ifPresent(person -> accounts.belongsTo(account, person));
        return "/connexion/lien?jeton=" + accounts.link(account, LINK_LIFE, LINK_USES);
    }

    private static Path throwaway() throws IOException {
        var folder = Files.createTempDirectory("hortillon-demo-");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Folders.remove(folder)));
        return folder;
    }
}
