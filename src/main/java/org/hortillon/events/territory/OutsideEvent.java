package org.hortillon.events.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** An event of others, once, with all who announce it. */
public record OutsideEvent(
        String title,
        Instant startsAt,
        Instant endsAt,
        boolean allDay,
        String place,
        boolean cancelled,
        List<Source> sources) {

    public OutsideEvent {
        sources = List.copyOf(sources);
    }

    /** Who announces it, and where; the address is empty when they do not say. */
    public record Source(String name, String link) {}

    /** Where to read of it: the first source that says so. */
    public String link() {
        return sources.stream()
                .map(Source::link)
                .filter(link -> !link.isEmpty())
                .findFirst()
                .orElse("");
    }

    public LocalDate day(ZoneId zone) {
        return startsAt.atZone(zone).toLocalDate();
    }
}
