package org.hortillon.events.agenda;

import java.util.Locale;

/** Where an event stands at an instant. */
public enum EventState {
    /** Ahead, with places left. */
    OPEN,
    /** Ahead, every place taken. */
    FULL,
    /** It has begun and not yet ended. */
    RUNNING,
    /** It has ended. */
    PAST,
    /** Called off, whenever it was to be. */
    CANCELLED;

    /** As it is written in message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
