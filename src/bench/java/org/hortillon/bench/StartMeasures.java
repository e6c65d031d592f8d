package org.hortillon.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long until the first page is answered, on a store that is already filled. */
final class StartMeasures {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final double EMBEDDED_GOAL = 2.5;
    private static final double GIVEN_GOAL = 1.5;

    private final Options options;
    private final Scratch scratch;
    private final List<Double> bare = new ArrayList<>();
    private final List<Double> database = new ArrayList<>();

    private StartMeasures(Options options, Scratch scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    static List<Measure> take(Options options) throws IOException, InterruptedException, SQLException {
        try (var scratch = Scratch.make()) {
            return new StartMeasures(options, scratch).all();
        }
    }

    private List<Measure> all() throws IOException, InterruptedException, SQLException {
        var embedded = List.of("serve", "--data", scratch.at("data").toString());
        fill(scratch, List.of("--data", scratch.at("data").toString()));
        var found = new ArrayList<Measure>();
        found.addAll(both("an embedded PostgreSQL", embedded, EMBEDDED_GOAL));
        try (var postgres = Postgres.start(scratch)) {
            fill(scratch, postgres.options());
            database.clear();
            var given = new ArrayList<>(List.of("serve"));
            given.addAll(postgres.options());
            found.addAll(both("a running PostgreSQL", given, GIVEN_GOAL));
        }
        return found;
    }

    /** Puts the demo's records into a store. */
    static void fill(Scratch scratch, List<String> store) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(hortillon().toString(), "import"));
        command.add(Options.home().resolve("demo/amiens-2024").toString());
        command.addAll(store);
        Child.run(scratch.log(), PATIENCE, command);
    }

    static Path hortillon() {
        return Options.home().resolve("bin/hortillon");
    }

    /** With the AOT cache and without, in turn with the floor. */
    private List<Measure> both(String store, List<String> command, double goal)
            throws IOException, InterruptedException, SQLException {
        var isEmbedded = command.contains("--data");
        var fast = new ArrayList<Double>();
        var plain = new ArrayList<Double>();
        bare.clear();
        for (var round = 0; round < options.rounds(); round++) {
            bare.add(hello());
            database.add(isEmbedded ? postgres() : 0);
            fast.add(once("", command));
            plain.add(once(App.NO_AOT, command));
        }
        var floor = isEmbedded ? "a greeting over HTTP, and PostgreSQL alone" : "a greeting over HTTP";
        var least = Median.of(bare) + (isEmbedded ? Median.of(database) : 0);
        return List.of(
                Measure.of("start", "first page with " + store, Median.of(fast), "s")
                        .beside(floor, least)
                        .atMost(goal),
                Measure.of("start", "first page with " + store + ", without the AOT cache", Median.of(plain), "s")
                        .beside(floor, least));
    }

    private double once(String javaOptions, List<String> command) throws IOException, InterruptedException {
        try (var app = App.start(scratch, javaOptions, command)) {
            return seconds(app.firstAnswer());
        }
    }

    private double postgres() throws IOException, SQLException {
        try (var postgres = Postgres.start(scratch)) {
            return seconds(postgres.start());
        }
    }

    private double hello() throws IOException, InterruptedException {
        var port = Wire.freePort();
        var begin = System.nanoTime();
        try (var _ = Hello.start(scratch, port)) {
            return seconds(Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
