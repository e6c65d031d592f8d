package org.hortillon.talent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where an offer stands on a day. */
public enum JobState {
    /** Its day of publication has not come: to the public it does not exist. */
    AHEAD,
    /** It can be answered. */
    OPEN,
    /** Its last day has passed. */
    EXPIRED,
    /** The company closed it: filled, or dropped. */
    CLOSED;

    /** An offer is open on its last day, and no longer on the day on which it is closed. */
    static JobState on(LocalDate day, LocalDate publishedOn, LocalDate expiresOn, @Nullable LocalDate closedOn) {
        if (publishedOn.isAfter(day)) {
            return AHEAD;
        }
        if (closedOn != null && !closedOn.isAfter(day)) {
            return CLOSED;
        }
        return expiresOn.isBefore(day) ? EXPIRED : OPEN;
    }
}
