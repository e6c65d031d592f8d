package org.hortillon.events.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the team has to answer about an event, who waits, and what was asked. */
public record TeamBox(Terms terms, boolean over, List<Row> rows, EventAnswers.Given answers) {

    /**
     * A registration that holds no seat for good.
     *
     * @param rank among those of the same standing
     */
    public record Row(
            UUID id,
            String givenName,
            String familyName,
            @Nullable String email,
            String state,
            int seats,
            Instant registeredAt,
            @Nullable Instant offeredUntil,
            int rank) {

        public String name() {
            return familyName + " " + givenName;
        }
    }

    public List<Row> asked() {
        return rows.stream().filter(row -> row.state().equals("asked")).toList();
    }

    /** Those who are offered seats, then those who wait, in the order of their turns. */
    public List<Row> inLine() {
        return rows.stream().filter(row -> !row.state().equals("asked")).toList();
    }
}
