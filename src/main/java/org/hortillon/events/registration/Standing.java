package org.hortillon.events.registration;

import java.util.Locale;

/** Where a registration stands. */
public enum Standing {
    /** The team has to answer first. */
    ASKED,
    /** It has a turn on the waiting list. */
    WAITING,
    /** Seats are held for it until it answers, or the offer ends. */
    OFFERED,
    SEATED,
    ATTENDED,
    ABSENT,
    EXCUSED,
    CANCELLED,
    REFUSED,
    /** An offer that nobody answered, or a waiting list that ended. */
    LAPSED;

    /** As it is written in the database and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether it holds its seats. */
    public boolean holds() {
        return this == OFFERED || this == SEATED || this == ATTENDED || this == ABSENT;
    }

    /** Whether something may still come of it by itself. */
    public boolean isOpen() {
        return this == ASKED || this == WAITING || this == OFFERED || this == SEATED;
    }

    /** Whether the same person may register anew, at the end of the line. */
    public boolean isGivenUp() {
        return this == CANCELLED || this == LAPSED || this == EXCUSED;
    }
}
