package org.hortillon.coworking;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a space stands on a day. */
public enum SpaceState {
    /** Announced; it opens later. */
    ANNOUNCED,
    /** One can work there. */
    OPEN,
    /** It has closed. */
    CLOSED;

    /** A space is open from its first day on, until the day on which it closes. */
    static SpaceState on(LocalDate day, LocalDate openedOn, @Nullable LocalDate closedOn) {
        if (closedOn != null && !day.isBefore(closedOn)) {
            return CLOSED;
        }
        return day.isBefore(openedOn) ? ANNOUNCED : OPEN;
    }

    /** As it is written in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
