package org.hortillon.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What many readers at once got.
 *
 * @param rate answers per second
 * @param p50 half of them came within so many milliseconds
 * @param p99 nearly all of them did
 */
record Load(double rate, double p50, double p99) {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern LATENCY = Pattern.compile("\\b(50|99)%\\s+([\\d.]+)(us|ms|s)\\b");
    private static final Pattern REFUSED = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Duration MARGIN = Duration.ofSeconds(30);

    /** Reads one page again and again over so many connections; where none came, each took at least the whole length. */
    static Load of(Scratch scratch, String url, int connections, Duration length, Map<String, String> headers)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("wrk", "-t2", "-c" + connections));
        command.addAll(List.of("-d" + length.toSeconds() + "s", "--latency", "-H", "Accept-Encoding: gzip"));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add(url);
        var load = read(Child.run(scratch.log(), length.plus(MARGIN), command));
        return load.rate() > 0 ? load : new Load(0, length.toMillis(), length.toMillis());
    }

    static Load read(String said) throws IOException {
        var refused = REFUSED.matcher(said);
        if (refused.find()) {
            throw new IOException(refused.group(1) + " answers were not a page:\n" + said);
        }
        var rate = RATE.matcher(said);
        var latencies = LATENCY.matcher(said);
        var times = new double[2];
        while (latencies.find()) {
            times["50".equals(latencies.group(1)) ? 0 : 1] = millis(latencies.group(2), latencies.group(3));
        }
        if (!rate.find()) {
            throw new IOException("No rate in: " + said);
        }
        return new Load(Double.parseDouble(rate.group(1)), times[0], times[1]);
    }

    private static double millis(String number, String unit) {
        var value = Double.parseDouble(number);
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "us" -> value / 1000;
            case "s" -> value * 1000;
            default -> value;
        };
    }

    /** The middle of several, each number by itself. */
    static Load median(List<Load> loads) {
        return new Load(
                Median.of(loads.stream().map(Load::rate).toList()),
                Median.of(loads.stream().map(Load::p50).toList()),
                Median.of(loads.stream().map(Load::p99).toList()));
    }
}
