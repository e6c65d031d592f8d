package org.hortillon.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hortillon.hubs.Hubs;
import org.hortillon.imports.Imports;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a folder of CSV, XLSX and Markdown files into a hub: all of it, or nothing.",
            "A store without a hub gets one, described by hub.csv."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:imported, or checked and good",
            "1:refused; the report says why",
            "2:not used as it should be"
        })
final class ImportCommand implements Callable<Integer> {

    static final int REFUSED = 1;
    static final int MISUSED = 2;
    private static final String BY_PAGE = "\nA running server imports too, on the page /equipe/import of its team.";

    @Parameters(paramLabel = "FOLDER", description = "Folder with the files; docs/howto/import.md describes them.")
    @Nullable Path folder;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(names = "--lang", paramLabel = "fr|en", description = "Language of the report (default: fr).")
    Language language = Language.FR;

    @Option(names = "--hub", paramLabel = "KEY", description = "Which hub, when the store holds several.")
    @Nullable String key;

    @Option(names = "--check", description = "Only check: say what an import would do, and keep nothing.")
    boolean checkOnly;

    @Spec
    @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var from = Objects.requireNonNull(folder);
        if (!Files.isDirectory(from)) {
            return misused(from + " is not a folder.");
        }
        try (var context = Start.withoutPages(store.properties())) {
            return run(context, from);
        } catch (RuntimeException e) {
            var refused = StoreRefused.in(e).orElseThrow(() -> e);
            return misused(refused.getMessage() + (refused.isInUse() ? BY_PAGE : ""));
        }
    }

    private int run(ConfigurableApplicationContext context, Path from) {
        var hubs = context.getBean(Hubs.class);
        var keys = keys(hubs);
        if (!keys.isEmpty() && (key == null ? keys.size() > 1 : !keys.containsKey(key))) {
            return misused("This store holds these hubs: " + String.join(", ", keys.keySet())
                    + ". Choose one with --hub KEY.");
        }
        var there = key == null ? keys.values().stream().findFirst() : Optional.ofNullable(keys.get(key));
        var output = new PrintWriter(System.out, true, System.out.charset());
        var progress = ProgressLine.on(System.err, new Tr(language, java.time.ZoneOffset.UTC));
        var hub = there.orElseGet(hubs::newId);
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        var report = HubScope.call(
                hub,
                () -> transaction.execute(status -> {
                    if (there.isEmpty()) {
                        hubs.foundCurrent(key == null ? "hub" : key, "Hortillon", Start.HOSTS);
                    }
                    var done = context.getBean(Imports.class).run(from, checkOnly, progress);
                    if (done.refused() || checkOnly) {
                        status.setRollbackOnly();
                    }
                    return done;
                }));
        progress.end();
        ReportText.print(report, new Tr(language, java.time.ZoneOffset.UTC), output);
        return report.refused() ? REFUSED : 0;
    }

    private static Map<String, UUID> keys(Hubs hubs) {
        var keys = new TreeMap<String, UUID>();
        hubs.all().forEach(id -> keys.put(HubScope.call(id, hubs::current).key(), id));
        return keys;
    }

    private int misused(String message) {
        Objects.requireNonNull(spec).commandLine().getErr().println(message);
        return MISUSED;
    }
}
