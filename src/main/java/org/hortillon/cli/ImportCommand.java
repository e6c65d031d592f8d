package org.hortillon.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
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
import picocli.CommandLine.ParameterException;
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

    @Parameters(paramLabel = "FOLDER", description = "Folder with the files; docs/howto/import.md describes them.")
    @Nullable Path folder;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Option(
            names = "--lang",
            paramLabel = "fr|en",
            description = "Language of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
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
            throw misuse(from + " is not a folder.");
        }
        try (var context = Start.withoutPages(store.properties())) {
            return run(context, from);
        } catch (RuntimeException e) {
            throw StoreRefused.in(e)
                    .<RuntimeException>map(refused -> misuse(refused.getMessage()
                            + "\nA running server imports too: its team finds the page under /equipe/import."))
                    .orElse(e);
        }
    }

    private int run(ConfigurableApplicationContext context, Path from) {
        var hubs = context.getBean(Hubs.class);
        var there = hub(hubs);
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

    /** The hub that is meant; nothing when the store is empty. */
    private Optional<UUID> hub(Hubs hubs) {
        var all = hubs.all();
        if (all.isEmpty() || (key == null && all.size() == 1)) {
            return all.stream().findFirst();
        }
        var keys =
                all.stream().map(id -> HubScope.call(id, hubs::current).key()).toList();
        if (!keys.contains(key)) {
            throw misuse("This store holds these hubs: " + String.join(", ", keys) + ". Choose one with --hub KEY.");
        }
        return Optional.of(all.get(keys.indexOf(key)));
    }

    private ParameterException misuse(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
