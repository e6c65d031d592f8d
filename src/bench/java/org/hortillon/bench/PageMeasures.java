package org.hortillon.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How fast pages come, beside nginx with the same bytes. */
final class PageMeasures {

    private static final String GROUP = "pages";
    private static final Map<String, String> PAGES = Map.of("home", "/", "article", "/blog/bilan-2024");
    private static final Map<String, String> GZIP = Map.of("Accept-Encoding", "gzip");

    private final Options options;
    private final Scratch scratch;
    private final List<Measure> found = new ArrayList<>();

    private PageMeasures(Options options, Scratch scratch) {
        this.options = options;
        this.scratch = scratch;
    }

    static List<Measure> take(Options options) throws IOException, InterruptedException {
        try (var scratch = Scratch.make()) {
            var measures = new PageMeasures(options, scratch);
            measures.kept();
            measures.drawn();
            return measures.found;
        }
    }

    private void kept() throws IOException, InterruptedException {
        try (var app = App.demo(scratch, scratch.at("data"), "")) {
            var pages = pages(app);
            try (var nginx = Nginx.serving(scratch, pages)) {
                for (var name : pages.keySet()) {
                    wire(name, pages.get(name), nginx);
                    compare(new Race(name, "", app, nginx, Map.of()), 16);
                    compare(new Race(name, "", app, nginx, Map.of()), 64);
                    var member = new Race(name, ", signed in", app, nginx, Map.of("Cookie", app.signedIn("member")));
                    compare(member, 16);
                }
            }
            found.add(FirstView.of(app));
        }
    }

    private void drawn() throws IOException, InterruptedException {
        try (var app = App.demo(scratch, scratch.at("data"), "-Dhortillon.page-cache=false")) {
            var pages = pages(app);
            try (var nginx = Nginx.serving(scratch, pages)) {
                for (var name : pages.keySet()) {
                    compare(new Race(name, ", none kept", app, nginx, Map.of()), 16);
                }
            }
        }
    }

    private static Map<String, Wire> pages(App app) throws IOException {
        var pages = new LinkedHashMap<String, Wire>();
        for (var name : List.of("home", "article")) {
            var page = Wire.get(app.port(), PAGES.getOrDefault(name, "/"), GZIP);
            if (page.status() == 200) {
                pages.put(name, page);
            } else {
                System.err.println("No " + name + ": it answered " + page.status());
            }
        }
        return pages;
    }

    private void wire(String name, Wire page, Nginx nginx) throws IOException {
        var floor = Wire.get(nginx.port(), "/" + name, GZIP);
        found.add(Measure.of(GROUP, name + ": bytes on the wire", page.size(), "bytes")
                .beside("nginx", floor.size()));
    }

    /** One page, in one way, of two servers. */
    private record Race(String page, String way, App app, Nginx nginx, Map<String, String> headers) {

        String ours() {
            return "http://127.0.0.1:" + app.port() + PAGES.getOrDefault(page, "/");
        }

        String floor() {
            return "http://127.0.0.1:" + nginx.port() + "/" + page;
        }

        boolean kept() {
            return way.isEmpty();
        }
    }

    private void compare(Race race, int connections) throws IOException, InterruptedException {
        Load.of(scratch, race.ours(), connections, options.warmUp(), race.headers());
        var ours = new ArrayList<Load>();
        var floors = new ArrayList<Load>();
        for (var round = 0; round < options.rounds(); round++) {
            ours.add(Load.of(scratch, race.ours(), connections, options.load(), race.headers()));
            floors.add(Load.of(scratch, race.floor(), connections, options.load(), Map.of()));
        }
        var mine = Load.median(ours);
        var floor = Load.median(floors);
        var name = race.page() + race.way() + ", " + connections + " connections: ";
        found.add(Measure.of(GROUP, name + "pages", mine.rate(), "/s")
                .beside("nginx", floor.rate())
                .atLeastOfFloor(race.kept() ? 0.6 : 0.1));
        found.add(Measure.of(GROUP, name + "half within", mine.p50(), "ms").beside("nginx", floor.p50()));
        var slow = Measure.of(GROUP, name + "99 % within", mine.p99(), "ms").beside("nginx", floor.p99());
        found.add(race.kept() && connections < 64 ? slow : slow.atMost(race.kept() ? 5 : 20));
    }
}
