package org.hortillon.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a session began: it is kept in the session, and ends with it.
 *
 * @param browser what kind it is, as in {@code Firefox}, or empty
 * @param system on what it runs, as in {@code Android}, or empty
 */
public record Arrival(Way way, String browser, String system, Instant at) implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    static final String NAME = Arrival.class.getName();

    /** A browser names those that it wants to pass for, so the one that nobody else names comes first. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("Edg", "Edge"),
            Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("iPad", "iPad"),
            Map.entry("Windows", "Windows"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    /** Of what a browser says of itself only its kind is kept. */
    static Arrival of(Way way, HttpServletRequest request, Instant at) {
        var agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new Arrival(way, first(BROWSERS, agent), first(SYSTEMS, agent), at);
    }

    private static String first(List<Map.Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
