package org.hortillon.events.territory;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;

/** Reads a calendar (RFC 5545); what recurs is expanded within the days that are asked for. */
final class IcsReader {

    private static final int MOST = 2_000;

    private final ZoneId zone;
    private final LocalDate from;
    private final LocalDate until;

    IcsReader(ZoneId zone, LocalDate from, LocalDate until) {
        this.zone = zone;
        this.from = from;
        this.until = until;
    }

    Reading read(String raw) {
        var prepared = CalendarText.of(raw, zone);
        try {
            var calendar = new CalendarBuilder().build(new StringReader(prepared.text()));
            List<VEvent> events = calendar.getComponents("VEVENT");
            var moved = new HashSet<String>();
            events.stream()
                    .filter(event -> written(event, "RECURRENCE-ID") != null)
                    .forEach(event -> moved.add(instance(event)));
            var announced = new ArrayList<Announced>();
            for (var event : events) {
                expand(event, moved, announced);
            }
            return new Reading.Read(announced.stream().limit(MOST).toList());
        } catch (ParserException e) {
            return new Reading.Unreadable(prepared.lineOf(e.getLineNo()));
        } catch (IOException | RuntimeException e) {
            return new Reading.Unreadable(0);
        }
    }

    private String instance(VEvent event) {
        var date = event.<DateProperty<Temporal>>getProperty("RECURRENCE-ID").orElseThrow();
        return words(event, "UID") + " " + instant(date.getDate(), zoneOf(date));
    }

    /** Each of its times in the days asked for, but for those that another entry of the calendar moves. */
    private void expand(VEvent event, Set<String> moved, List<Announced> found) {
        var start = event.<DateProperty<Temporal>>getProperty("DTSTART").orElse(null);
        if (start == null || words(event, "SUMMARY").isBlank()) {
            return;
        }
        var there = zoneOf(start);
        var length = length(event, start, there);
        var alone = written(event, "RECURRENCE-ID") != null;
        for (var time : times(event, start.getDate(), alone)) {
            var begins = instant(time, there);
            if (alone || !moved.contains(words(event, "UID") + " " + begins)) {
                var day = begins.atZone(zone).toLocalDate();
                if (!day.isBefore(from) && !day.isAfter(until) && found.size() < MOST) {
                    found.add(announced(event, time, begins, length));
                }
            }
        }
    }

    private List<Temporal> times(VEvent event, Temporal start, boolean alone) {
        if (alone || (written(event, "RRULE") == null && written(event, "RDATE") == null)) {
            return List.of(start);
        }
        var first = from.minusDays(1);
        var last = until.plusDays(1);
        Period<? extends Temporal> within = switch (start) {
            case LocalDate day -> new Period<>(first, last);
            case LocalDateTime wall -> new Period<>(first.atStartOfDay(), last.atStartOfDay());
            case OffsetDateTime utc ->
                new Period<>(
                        first.atStartOfDay().atOffset(ZoneOffset.UTC),
                        last.atStartOfDay().atOffset(ZoneOffset.UTC));
            default ->
                new Period<>(
                        first.atStartOfDay(zone).toInstant(),
                        last.atStartOfDay(zone).toInstant());
        };
        var times = new ArrayList<Temporal>();
        event.<Temporal>calculateRecurrenceSet(within).forEach(period -> times.add(period.getStart()));
        return times;
    }

    private Duration length(VEvent event, DateProperty<Temporal> start, ZoneId there) {
        var end = event.<DateProperty<Temporal>>getProperty("DTEND").orElse(null);
        var begins = instant(start.getDate(), there);
        if (end != null) {
            return Duration.between(begins, instant(end.getDate(), zoneOf(end)));
        }
        var written = written(event, "DURATION");
        try {
            return written != null
                    ? Duration.parse(written)
                    : start.getDate() instanceof LocalDate ? Duration.ofDays(1) : Duration.ZERO;
        } catch (DateTimeException e) {
            return Duration.ZERO;
        }
    }

    private Announced announced(VEvent event, Temporal time, Instant begins, Duration length) {
        var uid = words(event, "UID");
        return new Announced(
                uid.isBlank() ? words(event, "SUMMARY") : uid,
                words(event, "SUMMARY"),
                begins,
                begins.plus(length),
                time instanceof LocalDate,
                words(event, "LOCATION"),
                written(event, "URL"),
                words(event, "DESCRIPTION"),
                "CANCELLED".equalsIgnoreCase(words(event, "STATUS")));
    }

    private ZoneId zoneOf(DateProperty<Temporal> date) {
        return date.getParameter("X-ZONE")
                .map(parameter -> ZoneId.of(parameter.getValue().replace("\"", "")))
                .orElse(zone);
    }

    private static Instant instant(Temporal time, ZoneId there) {
        return switch (time) {
            case LocalDate day -> day.atStartOfDay(there).toInstant();
            case LocalDateTime wall -> wall.atZone(there).toInstant();
            case OffsetDateTime there2 -> there2.toInstant();
            case ZonedDateTime zoned -> zoned.toInstant();
            default -> Instant.from(time);
        };
    }

    private static @org.jspecify.annotations.Nullable String written(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse(null);
    }

    private static String words(VEvent event, String name) {
        var written = written(event, name);
        return written == null ? "" : written;
    }
}
