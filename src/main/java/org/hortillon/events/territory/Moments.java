package org.hortillon.events.territory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Times as others write them (ISO 8601): a day, a time on the wall, or a time with its offset. */
final class Moments {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    private Moments() {}

    static boolean isDay(String written) {
        return written.matches(DAY);
    }

    /** What is not written so is no time, nor is a year that no calendar shows. */
    static Optional<Instant> read(String written, ZoneId zone) {
        try {
            return Optional.of(instant(written, zone)).filter(time -> !time.isBefore(FIRST) && time.isBefore(LAST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(String written, ZoneId zone) {
        if (isDay(written)) {
            return LocalDate.parse(written).atStartOfDay(zone).toInstant();
        }
        var offset = written.matches(".*T.*(Z|[+-][0-9]{2}:?[0-9]{2})");
        return offset
                ? OffsetDateTime.parse(written.replaceAll("([+-][0-9]{2})([0-9]{2})$", "$1:$2"))
                        .toInstant()
                : LocalDateTime.parse(written).atZone(zone).toInstant();
    }
}
