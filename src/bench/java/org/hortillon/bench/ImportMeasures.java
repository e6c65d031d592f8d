package org.hortillon.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** How fast many rows come in: a file of people, beside COPY of the same rows into a bare table. */
final class ImportMeasures {

    private static final int MANY = 30_000;
    private static final int FEW = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String HEAD = "key;given_name;family_name;email;phone;headline;public;public_since\n";

    private ImportMeasures() {}

    static List<Measure> take(Options options) throws IOException, InterruptedException, SQLException {
        var rows = options.quick() ? FEW : MANY;
        try (var scratch = Scratch.make();
                var postgres = Postgres.start(scratch)) {
            StartMeasures.fill(scratch, postgres.options());
            var loads = new ArrayList<Double>();
            var copies = new ArrayList<Double>();
            for (var round = 0; round < options.rounds(); round++) {
                var start = run(scratch, postgres, people(scratch, "one-" + round, 1));
                var whole = run(scratch, postgres, people(scratch, "many-" + round, rows));
                loads.add(rows / Math.max(whole - start, 0.001));
                copies.add(rows / copy(postgres, people("copy-" + round, rows)));
            }
            return List.of(Measure.of("import", "%,d people".formatted(rows), Median.of(loads), "rows/s")
                    .beside("COPY into a bare table", Median.of(copies)));
        }
    }

    private static double run(Scratch scratch, Postgres postgres, Path folder)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(StartMeasures.hortillon().toString(), "import", folder.toString()));
        command.addAll(postgres.options());
        var begin = System.nanoTime();
        Child.run(scratch.log(), PATIENCE, command);
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Path people(Scratch scratch, String key, int rows) throws IOException {
        var folder = Files.createDirectories(scratch.at(key));
        Files.writeString(folder.resolve("people.csv"), HEAD + people(key, rows));
        return folder;
    }

    private static String people(String key, int rows) {
        return IntStream.range(0, rows)
                .mapToObj(number -> "%s-%d;Camille;Exemple %d;%s-%d@exemple.fr;;Fondatrice;oui;2024-03-01\n"
                        .formatted(key, number, number, key, number))
                .collect(Collectors.joining());
    }

    private static double copy(Postgres postgres, String rows) throws SQLException, IOException {
        try (var connection = postgres.connect("hortillon_owner");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    create temporary table bare (key text, given_name text, family_name text, email text, phone text,
                                                 headline text, public text, public_since date)""");
            var begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare from stdin with (format csv, delimiter ';')", new StringReader(rows));
            var seconds = (System.nanoTime() - begin) / 1e9;
            connection.rollback();
            return seconds;
        }
    }
}
