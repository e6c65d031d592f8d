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

    /** Where it is, in one line; online when it is nowhere else. */
    String place(Tr t) {
        if (mode.equals("online")) {
            return t.get("events.calendar.online");
        }
        var written = venue + (address == null ? "" : ", " + address) + ", " + commune;
        return mode.equals("mixed") ? written + " · " + t.get("events.calendar.online_too") : written;
    }
}
