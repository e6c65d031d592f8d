package org.hortillon.events.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An event of others, once, with all who announce it.
 *
 * @param communeCode where its place is, if it names a commune of the territory
 */
public record OutsideEvent(
        String title,
        Instant startsAt,
        Instant endsAt,
        boolean allDay,
        String place,
        @Nullable String communeCode,
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

    public String sourceNames() {
        return sources.stream().map(Source::name).collect(Collectors.joining(", "));
    }

    public LocalDate day(ZoneId zone) {
        return startsAt.atZone(zone).toLocalDate();
    }

    /** Whether it is held on a day; what ends at midnight is not held on the next. */
    public boolean isOn(LocalDate day, ZoneId zone) {
        var last = endsAt.isAfter(startsAt) ? endsAt.minusMillis(1) : startsAt;
        return !day.isBefore(day(zone)) && !day.isAfter(last.atZone(zone).toLocalDate());
    }
}
