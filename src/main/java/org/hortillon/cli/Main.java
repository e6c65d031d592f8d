package org.hortillon.cli;

import java.io.PrintWriter;
import org.hortillon.store.StoreRefused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Reads the command line. */
@Command(
        name = "hortillon",
        mixinStandardHelpOptions = true,
        version = "Hortillon 0.1.0",
        description = "Runs the year of a local entrepreneurial ecosystem, and proves every figure that it publishes.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            FiguresCommand.class,
            CheckCommand.class,
            CommandLine.HelpCommand.class
        })
public final class Main implements Runnable {

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        var code = commandLine()
                .setOut(new PrintWriter(System.out, true, System.out.charset()))
                .execute(arguments);
        if (code != STAYS) {
            System.exit(code);
        }
    }

    /** Given back by a command whose server goes on after it has returned. */
    static final int STAYS = -1;

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((fault, line, result) -> {
                    var refused = StoreRefused.in(fault);
                    if (refused.isEmpty()) {
                        throw fault;
                    }
                    line.getErr().println(refused.get().getMessage());
                    return 1;
                });
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}
