package org.hortillon.membership.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Paging;
import org.jspecify.annotations.Nullable;

/**
 * The applications, for the team.
 *
 * @param state one state, {@code open} for all that await an answer, or {@code mine}
 * @param counts how many there are in each of these
 * @param median days within which half of the answers of the last year were given, or null
 */
public record CandidatesPage(
        String state,
        String words,
        List<Row> rows,
        Paging paging,
        Map<String, Long> counts,
        @Nullable Long median) {

    static final String OPEN = "open";
    static final String MINE = "mine";

    /** The lists that the team may read, in the order of the path. */
    public static final List<String> STATES =
            List.of(OPEN, MINE, "received", "proposed", "held", "accepted", "refused", "withdrawn");

    /** One application; {@code days} since it came in, or until it was answered. */
    public record Row(
            String key,
            @Nullable String name,
            String kind,
            @Nullable String activity,
            @Nullable String commune,
            String state,
            Instant receivedAt,
            long days,
            @Nullable Instant coffeeAt,
            @Nullable String assignedTo) {}

    public long count(String list) {
        return counts.getOrDefault(list, 0L);
    }
}
