package org.hortillon.programmes.programme;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a programme stands on a day. */
public enum ProgrammeStatus {
    /** It takes people along. */
    RUNNING,
    /** It has been made known and begins later. */
    ANNOUNCED,
    /** Its last day is over. */
    ENDED;

    /** A programme runs from its first day to its last, both included. */
    static ProgrammeStatus on(LocalDate day, LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (day.isBefore(startsOn)) {
            return ANNOUNCED;
        }
        return endsOn != null && day.isAfter(endsOn) ? ENDED : RUNNING;
    }

    /** As it is written in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The look of the badge that says it. */
    public String badge() {
        return switch (this) {
            case RUNNING -> "ok";
            case ANNOUNCED -> "new";
            case ENDED -> "draft";
        };
    }
}
