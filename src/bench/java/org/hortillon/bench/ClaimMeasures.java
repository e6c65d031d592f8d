package org.hortillon.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/** How fast texts are read and held against the records, and how long sealing and comparing very many articles takes. */
final class ClaimMeasures {

    private static final String GROUP = "claims";
    private static final String TEXT = "src/test/resources/claims/entrepreneuriat-amiens-2024.md";
    private static final String BARE = "Une phrase qui ne compte rien.\n";
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final double CHECK_GOAL = 100;

    /** A folder holds no more files. */
    private static final int FOLDER = 200;

    private final Options options;
    private final Scratch scratch;
    private final List<Measure> found = new ArrayList<>();

    private ClaimMeasures(Options options, Scratch scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    static List<Measure> take(Options options) throws IOException, InterruptedException {
        try (var scratch = Scratch.make()) {
            var measures = new ClaimMeasures(options, scratch);
            measures.check();
            measures.seal();
            return measures.found;
        }
    }

    /** An address may have sixty texts checked a minute, so that warming up and measuring keep below it. */
    private void check() throws IOException, InterruptedException {
        var text = Files.readString(Options.home().resolve(TEXT));
        try (var app = App.demo(scratch, scratch.at("data"), "")) {
            var seed = new ArrayList<Double>();
            var bare = new ArrayList<Double>();
            for (var round = -6; round < 9; round++) {
                var millis = check(app, text);
                var floor = check(app, BARE);
                if (round >= 0) {
                    seed.add(millis);
                    bare.add(floor);
                }
            }
            found.add(Measure.of(GROUP, "check of the seed article, 41 numbers", Median.of(seed), "ms")
                    .beside("a text without numbers", Median.of(bare))
                    .atMost(CHECK_GOAL));
            found.add(Measure.of(GROUP, "check of the seed article, two at once", together(app, text), "articles/s"));
        }
    }

    private static double together(App app, String text) throws InterruptedException {
        var texts = 20;
        try (var threads = Executors.newFixedThreadPool(2)) {
            var begin = System.nanoTime();
            threads.invokeAll(java.util.Collections.nCopies(texts, (Callable<Double>) () -> check(app, text)));
            return texts / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static double check(App app, String text) throws IOException {
        var begin = System.nanoTime();
        var answer = Wire.post(app.port(), "/api/v1/check?period=2024", "text/markdown; charset=utf-8", "", text);
        if (!answer.startsWith("HTTP/1.1 200")) {
            throw new IOException(
                    "The check answered " + answer.lines().findFirst().orElse("nothing"));
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    /** Articles that are out are sealed when they are imported; those of a day far ahead are not, and are the floor. */
    private void seal() throws IOException, InterruptedException {
        var articles = options.quick() ? 50 : 1000;
        var start = run(articles("none-0", 1, "2099-01-01"));
        var floor = run("ahead", articles, "2099-01-02", start);
        var whole = run("out", articles, "2024-06-01", start);
        found.add(Measure.of(GROUP, "import and sealing of %,d articles".formatted(articles), whole, "s")
                .beside("import without sealing", floor));
        try (var app = App.demo(scratch, scratch.at("data"), "")) {
            var cookie = app.signedIn("team");
            var page = new String(
                    Wire.get(app.port(), "/equipe/derives", Map.of("Cookie", cookie))
                            .body(),
                    StandardCharsets.UTF_8);
            var token = TOKEN.matcher(page);
            if (!token.find()) {
                throw new IOException("No form on /equipe/derives");
            }
            var begin = System.nanoTime();
            var form = "_csrf=" + token.group(1) + "&_cle=" + UUID.randomUUID();
            var answer = Wire.post(app.port(), "/equipe/derives", "application/x-www-form-urlencoded", cookie, form);
            if (!answer.startsWith("HTTP/1.1 302")) {
                throw new IOException(
                        "Comparing answered " + answer.lines().findFirst().orElse("nothing"));
            }
            found.add(Measure.of(
                    GROUP,
                    "comparing %,d sealed articles with the records".formatted(articles),
                    (System.nanoTime() - begin) / 1e9,
                    "s"));
            pages(app);
        }
    }

    /** Seconds for all of them, folder by folder, with the starts of the command taken off. */
    private double run(String key, int articles, String date, double start) throws IOException, InterruptedException {
        var seconds = 0.0;
        for (var from = 0; from < articles; from += FOLDER) {
            seconds += run(articles(key + "-" + from, Math.min(FOLDER, articles - from), date)) - start;
        }
        return seconds;
    }

    private double run(Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(StartMeasures.hortillon().toString(), "import", folder.toString()));
        command.addAll(List.of("--data", scratch.at("data").toString()));
        var begin = System.nanoTime();
        Child.run(scratch.log(), PATIENCE, command);
        return (System.nanoTime() - begin) / 1e9;
    }

    private Path articles(String key, int count, String date) throws IOException {
        var folder = scratch.at(key);
        Files.createDirectories(folder.resolve("articles"));
        for (var number = 0; number < count; number++) {
            Files.writeString(
                    folder.resolve("articles").resolve(key + "-" + number + ".md"), """
                    ---
                    title: "Essai %1$d"
                    excerpt: "Un article parmi mille."
                    date: "%2$s"
                    period: "2024"
                    ---
                    Cette année, [151 entreprises](figure:companies.created) sont nées, dont
                    [53 numériques](figure:companies.created?sector=numerique) ; [12 événements](figure:events.held) ont eu lieu.
                    """.formatted(number, date));
        }
        return folder;
    }

    /** The page of an article that is sealed, beside nginx with the same bytes. */
    private void pages(App app) throws IOException, InterruptedException {
        var path = "/blog/out-0-1";
        var page = Wire.get(app.port(), path, Map.of("Accept-Encoding", "gzip"));
        try (var nginx = Nginx.serving(scratch, Map.of("sealed", page))) {
            var url = "http://127.0.0.1:" + app.port() + path;
            Load.of(scratch, url, 16, options.warmUp(), Map.of());
            var ours = Load.of(scratch, url, 16, options.load(), Map.of());
            var floor = Load.of(scratch, "http://127.0.0.1:" + nginx.port() + "/sealed", 16, options.load(), Map.of());
            found.add(Measure.of(GROUP, "page of one of them, 16 connections", ours.rate(), "/s")
                    .beside("nginx", floor.rate())
                    .atLeastOfFloor(0.6));
        }
    }
}
