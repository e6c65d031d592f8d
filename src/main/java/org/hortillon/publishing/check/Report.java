package org.hortillon.publishing.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hortillon.kernel.Language;

/**
 * The claims of a text, in its order.
 *
 * @param period to which numbers refer that name none
 * @param language in which the text was read
 */
public record Report(String text, String period, Language language, List<CheckedClaim> claims) {

    public Report {
        claims = List.copyOf(claims);
    }

    /** How many claims have each status, every status named. */
    public Map<Status, Integer> summary() {
        var summary = new EnumMap<Status, Integer>(Status.class);
        for (var status : Status.values()) {
            summary.put(status, count(status));
        }
        return summary;
    }

    public int count(Status status) {
        return (int) claims.stream().filter(claim -> claim.status() == status).count();
    }

    /** Whether nothing is contradicted, and every number says what it counts. */
    public boolean clean() {
        return count(Status.CONTRADICTED) == 0 && count(Status.NOT_BOUND) == 0;
    }
}
