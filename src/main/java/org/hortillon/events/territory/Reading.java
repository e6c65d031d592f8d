package org.hortillon.events.territory;

import java.util.List;

/** What was understood of a feed. */
sealed interface Reading {

    /**
     * The events that stand there.
     *
     * @param besides what there is to say besides their number
     */
    record Read(List<Announced> events, ResultWords besides) implements Reading {

        Read(List<Announced> events) {
            this(events, ResultWords.NONE);
        }
    }

    /** It could not be read; {@code line} is where, nought when nobody can say. */
    record Unreadable(int line) implements Reading {}

    /** It could not be read, and {@code result}, a message key, says why, with {@code words} put into it. */
    record Failed(String result, ResultWords words) implements Reading, Document {}
}
