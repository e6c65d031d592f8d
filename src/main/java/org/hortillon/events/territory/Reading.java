package org.hortillon.events.territory;

import java.util.List;

/** What was understood of a feed. */
sealed interface Reading {

    record Read(List<Announced> events) implements Reading {}

    /** It could not be read; {@code line} is where, nought when nobody can say. */
    record Unreadable(int line) implements Reading {}
}
