package org.hortillon.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The cookies of one browser. */
final class Cookies {

    private final Map<String, String> values = new ConcurrentHashMap<>();

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    void put(String name, String value) {
        values.put(name, value);
    }

    /** What it sends with each request; nothing while it has none. */
    Optional<String> header() {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    /** What an answer sets or removes. */
    void keep(String setCookie) {
        var pair = setCookie.substring(0, (setCookie + ";").indexOf(';')).split("=", 2);
        if (setCookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
            values.remove(pair[0]);
        } else {
            values.put(pair[0], pair[1]);
        }
    }
}
