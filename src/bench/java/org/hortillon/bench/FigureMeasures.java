package org.hortillon.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long figures take to reckon anew, with nothing kept, beside the bare SQL for the same answers. */
final class FigureMeasures {

    private static final int YEAR = 2024;
    private static final int FACTS = 1_000_000;
    private static final int FEW_FACTS = 50_000;
    private static final int ROUNDS = 9;
    private static final double SECOND = 1000;

    private final Options options;
    private final Postgres postgres;
    private final BareFigures bare;
    private final List<Measure> found = new ArrayList<>();

    private FigureMeasures(Options options, Postgres postgres, BareFigures bare) {
        this.options = options;
        this.postgres = postgres;
        this.bare = bare;
    }

    static List<Measure> take(Options options) throws IOException, InterruptedException, SQLException {
        try (var scratch = Scratch.make();
                var postgres = Postgres.start(scratch)) {
            StartMeasures.fill(scratch, postgres.options());
            var command = new ArrayList<>(List.of("serve"));
            command.addAll(postgres.options());
            var measures = new FigureMeasures(options, postgres, BareFigures.read());
            try (var app = App.start(scratch, "-Dhortillon.page-cache=false", command)) {
                measures.all(app, "the demo hub", false);
                var facts = options.quick() ? FEW_FACTS : FACTS;
                Million.fill(postgres, facts);
                measures.all(app, "a hub of %,d facts".formatted(facts).replace(',', ' '), true);
            }
            return measures.found;
        }
    }

    private void all(App app, String hub, boolean isLarge) throws IOException, SQLException {
        var list = race(app, "/chiffres?annee=" + YEAR, bare.all(YEAR));
        var measure = Measure.of("figures", "all figures of " + hub + ", one page", list.page(), "ms")
                .beside("bare SQL", list.sql());
        found.add(isLarge ? measure.atMost(SECOND) : measure);
        for (var name : List.of("events.attendances", "companies.created")) {
            var page = race(app, "/chiffres/" + name + "?period=" + YEAR, bare.page(name, YEAR));
            found.add(Measure.of("figures", "the page of " + name + " of " + hub, page.page(), "ms")
                    .beside("bare SQL", page.sql())
                    .atMostOfFloor(1.2));
        }
    }

    /** Milliseconds for the page over HTTP, and for the statements behind it alone. */
    private record Race(double page, double sql) {}

    private Race race(App app, String path, List<String> statements) throws IOException, SQLException {
        var pages = new ArrayList<Double>();
        var bares = new ArrayList<Double>();
        for (var round = -2; round < (options.quick() ? 2 : ROUNDS); round++) {
            var page = page(app, path);
            var sql = sql(statements);
            if (round >= 0) {
                pages.add(page);
                bares.add(sql);
            }
        }
        return new Race(Median.of(pages), Median.of(bares));
    }

    private static double page(App app, String path) throws IOException {
        var begin = System.nanoTime();
        var answer = Wire.get(app.port(), path, Map.of("Accept-Encoding", "gzip"));
        if (answer.status() != 200) {
            throw new IOException(path + " answered " + answer.status());
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private double sql(List<String> statements) throws SQLException {
        try (var connection = postgres.inHub();
                var statement = connection.createStatement()) {
            var begin = System.nanoTime();
            for (var sql : statements) {
                try (var rows = statement.executeQuery(sql)) {
                    while (rows.next()) {
                        rows.getObject(1);
                    }
                }
            }
            return (System.nanoTime() - begin) / 1e6;
        }
    }
}
