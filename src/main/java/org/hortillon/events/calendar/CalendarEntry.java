package org.hortillon.events.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.hortillon.kernel.Tr;
import org.jspecify.annotations.Nullable;

/**
 * What calendars are told of an event. Its time is that of the clock on the wall: when a country changes its clocks, the
 * event stays at its hour.
 *
 * @param onlineUrl where it is joined; told to those who take part, not to everybody
 * @param changedAt when it was last changed, or else came into being
 */
public record CalendarEntry(
        String key,
        String title,
        @Nullable String titleEn,
        String kind,
        LocalDateTime startsLocal,
        LocalDateTime endsLocal,
        String zone,
        String mode,
        @Nullable String onlineUrl,
        String venue,
        @Nullable String address,
        String commune,
        String description,
        @Nullable String descriptionEn,
        @Nullable LocalDate cancelledOn,
        int sequence,
        Instant changedAt) {

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    Instant startsAt() {
        return startsLocal.atZone(zoneId()).toInstant();
    }

    Instant endsAt() {
        return endsLocal.atZone(zoneId()).toInstant();
    }

    /** As one person is told of it, in that person's language, with these words before its description. */
    CalendarEntry toldTo(String words, Tr t, boolean hasSeat) {
        return new CalendarEntry(
                key,
                title,
                titleEn,
                kind,
                startsLocal,
                endsLocal,
                zone,
                mode,
                hasSeat ? onlineUrl : null,
                venue,
                address,
                commune,
                words + t.pick(description, descriptionEn),
                null,
                cancelledOn,
                sequence,
                changedAt);
    }

    /** Where it is, in one line; online when it is nowhere else. */
    String place(Tr t) {
        if (mode.equals("online")) {
            return t.get("events.calendar.online");
        }
        var written = venue + (address == null ? "" : ", " + address) + ", " + commune;
        return mode.equals("mixed") ? written + " · " + t.get("events.calendar.online_too") : written;
    }
}
