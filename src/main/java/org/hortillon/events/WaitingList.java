package org.hortillon.events;

import java.util.UUID;

/** The waiting lists of events. */
public interface WaitingList {

    /**
     * Offers the seats that are free to those who wait, in the order of their turns: the first whose group fits is offered
     * seats, and whoever is passed over keeps the turn. To be called, in the same transaction, by whoever gives seats back
     * or adds some. Nothing is done once registration is closed.
     */
    void advance(UUID event);
}
