package org.hortillon.events.territory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event on one day, as a partner announces it.
 *
 * @param uid its identity in its feed
 * @param link where to read of it; http or https only
 * @param summary what is said of it, in a few lines, with the names of those who speak
 */
record Announced(
        String uid,
        String title,
        Instant startsAt,
        Instant endsAt,
        boolean allDay,
        String place,
        @Nullable String link,
        String summary,
        boolean cancelled) {

    private static final int TITLE = 200;
    private static final int PLACE = 300;
    private static final int SUMMARY = 600;
    private static final int UID = 500;
    private static final int LINK = 2000;

    Announced {
        uid = cut(uid, UID);
        title = cut(title.strip(), TITLE);
        place = cut(place.strip(), PLACE);
        summary = cut(summary.strip(), SUMMARY);
        link = link != null && link.length() <= LINK && link.matches("https?://[^\\s\\p{Cntrl}]+") ? link : null;
        endsAt = endsAt.isBefore(startsAt) ? startsAt : endsAt;
    }

    /** PostgreSQL keeps no character of number nought. */
    private static String cut(String text, int most) {
        var clean = text.replace("\0", "");
        return clean.substring(0, Math.min(most, clean.length()));
    }
}
