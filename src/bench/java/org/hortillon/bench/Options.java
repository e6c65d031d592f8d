package org.hortillon.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What was asked for on the command line. */
record Options(List<String> groups, boolean quick, boolean writeDocs) {

    static final List<String> GROUPS =
            List.of("pages", "figures", "import", "claims", "registrations", "start", "memory");
    static final String USAGE = """
            Usage: bin/bench [pages|figures|import|claims|registrations|start|memory]… [--quick] [--write-docs]
            Measures Hortillon beside its floors, prints a table and writes target/bench.json.
              --quick       shorter rounds, smaller tables: to see that everything still runs
              --write-docs  put the table of target/bench.json into docs/performance.md as well;
                            alone, without measuring anything
            """;

    static Options of(List<String> arguments) {
        var groups = new ArrayList<String>();
        var quick = false;
        var writeDocs = false;
        for (var argument : arguments) {
            switch (argument) {
                case "--quick" -> quick = true;
                case "--write-docs" -> writeDocs = true;
                default -> groups.add(known(argument));
            }
        }
        var all = groups.isEmpty() && !(writeDocs && !quick);
        return new Options(all ? GROUPS : List.copyOf(groups), quick, writeDocs);
    }

    private static String known(String group) {
        if (!GROUPS.contains(group)) {
            throw new IllegalArgumentException("There is no measure " + group + ".");
        }
        return group;
    }

    /** How often a measure and its floor take turns. */
    int rounds() {
        return quick ? 1 : 3;
    }

    Duration load() {
        return Duration.ofSeconds(quick ? 1 : 3);
    }

    Duration warmUp() {
        return Duration.ofSeconds(quick ? 1 : 5);
    }

    /** The checkout in which everything is built and measured. */
    static Path home() {
        return Path.of(System.getProperty("hortillon.home", ".")).toAbsolutePath();
    }
}
