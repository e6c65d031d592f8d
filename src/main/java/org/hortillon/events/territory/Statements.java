package org.hortillon.events.territory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an outbox says of each event. It begins with the newest (ActivityPub, 5.1), so what is said first counts, unless
 * something else that is said of the same bears a later date.
 */
final class Statements {

    private static final int MOST = 2_000;

    private final Map<String, Statement> said = new LinkedHashMap<>();

    /**
     * Something said of an event: how it is now, or that it is there no more.
     *
     * @param event nothing when it was removed, or cannot be read
     * @param flaw where it stands when it cannot be read; empty otherwise
     */
    record Statement(@Nullable Instant when, @Nullable Announced event, String flaw) {

        boolean isLaterThan(Statement other) {
            return when != null && other.when != null && when.isAfter(other.when);
        }
    }

    boolean isFull() {
        return said.size() >= MOST;
    }

    boolean knows(String id) {
        return said.containsKey(id);
    }

    void add(String id, Statement statement) {
        said.merge(id, statement, (first, second) -> second.isLaterThan(first) ? second : first);
    }

    List<Announced> events() {
        return said.values().stream()
                .map(Statement::event)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Where the first event stands that cannot be read; empty when all can. */
    String flaw() {
        return said.values().stream()
                .map(Statement::flaw)
                .filter(flaw -> !flaw.isEmpty())
                .findFirst()
                .orElse("");
    }
}
