package org.hortillon.publishing.check;

import java.util.Locale;

/** How a claim stands. */
public enum Status {
    /** The records agree. */
    HOLDS,
    /** The records say otherwise. */
    CONTRADICTED,
    /** Nobody said what it counts. */
    NOT_BOUND,
    /** Somebody's words. */
    QUOTATION,
    /** Another's number, with its source. */
    SOURCE,
    /** A promise. */
    COMMITMENT;

    /** As it stands in answers to programs and in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
