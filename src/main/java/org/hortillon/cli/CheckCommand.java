package org.hortillon.cli;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hortillon.figures.Period;
import org.hortillon.hubs.Hubs;
import org.hortillon.kernel.HubScope;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.hortillon.publishing.TextCheck;
import org.hortillon.publishing.TextChecks;
import org.hortillon.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every number in a text, says what it counts, and whether the records agree.",
            "The records are those of a running server (--server) or of a data folder that no server uses (--data)."
        },
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:nothing is contradicted, and every number says what it counts",
            "1:a number is contradicted, or nobody can say what it counts",
            "2:not used as it should be"
        },
        footerHeading = "Examples:%n",
        footer = {
            "  bin/hortillon check bilan.md --server https://example.org",
            "  bin/hortillon check bilan.md --period 2024 --data ./data --format json",
            "  pandoc bilan.docx -t markdown | bin/hortillon check - --data ./data"
        })
final class CheckCommand implements Callable<Integer> {

    static final int FAULTY = 1;
    private static final String INPUT = "-";

    @Parameters(
            paramLabel = "FILE",
            description = "Markdown or plain text in UTF-8, 256 KiB at most; - reads standard input.")
    String file = INPUT;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "Of numbers that name none: 2024, 2024-Q3, 2024-11 or 2024-01-01..2024-06-30 (default: that of"
                            + " the front matter, else the year of its date, else the current year).")
    @Nullable String period;

    @Option(names = "--server", paramLabel = "URL", description = "Ask this server, by its API; no account is needed.")
    @Nullable String server;

    @Mixin
    StoreOptions store = new StoreOptions();

    @Mixin
    HubOption hub = new HubOption();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A table, or what the API answers (default: text).")
    Format format = Format.text;

    @Option(names = "--lang", paramLabel = "fr|en", description = "Language of the reasons (default: fr).")
    Language language = Language.FR;

    @Spec
    @Nullable CommandSpec spec;

    /** How the answer is printed. */
    enum Format {
        text,
        json
    }

    @Override
    public Integer call() {
        try {
            var check = ask(text());
            print(check);
            var faults = check.summary().getOrDefault("contradicted", 0)
                    + check.summary().getOrDefault("not_bound", 0);
            return faults == 0 ? 0 : FAULTY;
        } catch (Misuse misuse) {
            Objects.requireNonNull(spec).commandLine().getErr().println(misuse.getMessage());
            return ImportCommand.MISUSED;
        }
    }

    private TextCheck ask(String text) {
        var during = period == null
                ? null
                : Period.parse(period)
                        .orElseThrow(() -> new Misuse("\"" + period
                                + "\" is no period. Write 2024, 2024-Q3, 2024-11 or 2024-01-01..2024-06-30."));
        if (server == null) {
            return askStore(text, during);
        }
        if (store.data != null || store.databaseUrl != null) {
            throw new Misuse("--server and --data are two places to ask. Name one of them.");
        }
        return new CheckServer(server).check(text, period, language);
    }

    private TextCheck askStore(String text, @Nullable Period during) {
        store.mustExist();
        try (var context = Start.withoutPages(store.properties())) {
            var hubs = context.getBean(Hubs.class);
            return HubScope.call(
                    hub.in(hubs),
                    () -> context.getBean(TextChecks.class)
                            .check(text, during, new Tr(language, hubs.current().zone())));
        } catch (Misuse misuse) {
            throw misuse;
        } catch (RuntimeException e) {
            var refused = StoreRefused.in(e).orElseThrow(() -> e);
            throw new Misuse(refused.getMessage()
                    + (refused.isInUse() ? "\nA running server answers itself: --server URL in place of --data." : ""));
        }
    }

    private String text() {
        try (var input = open()) {
            var bytes = input.readNBytes(TextChecks.LONGEST + 1);
            if (bytes.length > TextChecks.LONGEST) {
                throw new Misuse(file + " is longer than 256 KiB. Check it in parts.");
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Misuse(file + " is not text in UTF-8. Save it as UTF-8 and try again.");
        } catch (IOException e) {
            throw new Misuse(file + " cannot be read: " + e.getMessage());
        }
    }

    private InputStream open() throws IOException {
        if (file.equals(INPUT)) {
            return System.in;
        }
        if (!Files.isRegularFile(Path.of(file))) {
            throw new Misuse(file + " is not a file. Name a Markdown or text file, or - for standard input.");
        }
        return new FileInputStream(file);
    }

    private void print(TextCheck check) {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        if (format == Format.json) {
            out.println(JsonMapper.builder()
                    .build()
                    .writerWithDefaultPrettyPrinter()
                    .writeValueAsString(check));
            out.flush();
            return;
        }
        var t = new Tr(language, ZoneOffset.UTC);
        var name = file.equals(INPUT) ? t.get("publishing.check.cli.input") : file;
        new CheckTable(out, t, Terminal.takesColour(), Terminal.width()).print(name, check);
    }
}
