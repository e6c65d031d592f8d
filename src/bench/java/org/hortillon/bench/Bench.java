package org.hortillon.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Reads the command line of {@code bin/bench} and takes the measures that it names. */
final class Bench {

    private Bench() {}

    static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        Options options;
        try {
            options = Options.of(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Options.USAGE);
            System.exit(2);
            return;
        }
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var report = Report.last();
        for (var group : options.groups()) {
            System.err.println("Measuring " + group + "…");
            report = report.with(group, take(group, options));
            report.write();
        }
        System.out.print(Table.screen(report.measures()));
        if (options.writeDocs()) {
            Docs.write(report);
        }
    }

    private static List<Measure> take(String group, Options options)
            throws IOException, InterruptedException, SQLException {
        return switch (group) {
            case "pages" -> PageMeasures.take(options);
            case "figures" -> FigureMeasures.take(options);
            case "import" -> ImportMeasures.take(options);
            case "claims" -> ClaimMeasures.take(options);
            case "registrations" -> RegistrationMeasures.take(options);
            case "start" -> StartMeasures.take(options);
            case "memory" -> MemoryMeasures.take(options);
            default -> throw new IllegalArgumentException(group);
        };
    }
}
