package org.hortillon.cli;

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
        subcommands = {ServeCommand.class, DemoCommand.class, CommandLine.HelpCommand.class})
public final class Main implements Runnable {

    @CommandLine.Spec
    CommandLine.Model.@Nullable CommandSpec spec;

    private Main() {}

    public static void main(String[] arguments) {
        var code = commandLine().execute(arguments);
        if (code != STAYS) {
            System.exit(code);
        }
    }

    /** Given back by a command whose server goes on after it has returned. */
    static final int STAYS = -1;

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((fault, line, result) -> {
            for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
                if (cause instanceof StoreRefused) {
                    line.getErr().println(cause.getMessage());
                    return 1;
                }
            }
            throw fault;
        });
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(System.out);
        }
    }
}
