package org.hortillon.events.territory;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The time zones that Java knows, by the names that calendars give them. */
record ZoneNames(ZoneId otherwise) {

    private static final Map<String, String> OFFICE_NAMES = Map.of(
            "Romance Standard Time", "Europe/Paris",
            "W. Europe Standard Time", "Europe/Berlin",
            "Central European Standard Time", "Europe/Warsaw",
            "Central Europe Standard Time", "Europe/Budapest",
            "GMT Standard Time", "Europe/London",
            "SA Western Standard Time", "America/Martinique",
            "SA Eastern Standard Time", "America/Cayenne",
            "Mauritius Standard Time", "Indian/Reunion",
            "Saint Pierre Standard Time", "America/Miquelon",
            "Central Pacific Standard Time", "Pacific/Noumea");

    /** A name that nobody knows stands for the hub's own zone. */
    ZoneId zone(String written) {
        var name = written.replace("\"", "").strip();
        return Stream.of(name, OFFICE_NAMES.getOrDefault(name, ""), end(name, 2), end(name, 3))
                .flatMap(candidate -> known(candidate).stream())
                .findFirst()
                .orElse(otherwise);
    }

    /** Some write a path before the name, as in {@code /mozilla.org/20070129_1/Europe/Paris}. */
    private static String end(String name, int parts) {
        var at = name.length();
        for (var part = 0; part < parts && at > 0; part++) {
            at = name.lastIndexOf('/', at - 1);
        }
        return at < 0 || name.isEmpty() ? "" : name.substring(at + 1);
    }

    private static Optional<ZoneId> known(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
