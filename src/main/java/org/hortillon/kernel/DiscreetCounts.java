package org.hortillon.kernel;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts of people by group as the public may read them. A group of one to four people is not said, and neither is the
 * next larger one when the small ones could be worked out from the total and the rest.
 *
 * @param total all groups together, or null when that is one to four people
 * @param groups in the order in which they were given
 */
public record DiscreetCounts(@Nullable Long total, List<Group> groups) {

    /** The smallest number of people that may be said in public, nought apart. */
    public static final long LEAST = 5;

    /** One group; {@code people} is null when it is not said. */
    public record Group(String key, @Nullable Long people) {}

    public DiscreetCounts {
        groups = List.copyOf(groups);
    }

    /** A count of people as it may be said; null when it is one to four. */
    public static @Nullable Long said(long people) {
        return small(people) ? null : people;
    }

    public static DiscreetCounts of(Map<String, Long> counts) {
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        var hidden = hidden(counts);
        return new DiscreetCounts(
                said(total),
                counts.entrySet().stream()
                        .map(group ->
                                new Group(group.getKey(), hidden.contains(group.getKey()) ? null : group.getValue()))
                        .toList());
    }

    private static Set<String> hidden(Map<String, Long> counts) {
        var hidden = new HashSet<String>();
        counts.forEach((key, people) -> {
            if (small(people)) {
                hidden.add(key);
            }
        });
        if (!hidden.isEmpty() && (hidden.size() == 1 || people(hidden, counts) < LEAST)) {
            counts.entrySet().stream()
                    .filter(group -> group.getValue() >= LEAST)
                    .min(Comparator.comparingLong(Map.Entry::getValue))
                    .ifPresent(next -> hidden.add(next.getKey()));
        }
        return hidden;
    }

    private static long people(Set<String> groups, Map<String, Long> counts) {
        return groups.stream()
                .mapToLong(group -> counts.getOrDefault(group, 0L))
                .sum();
    }

    private static boolean small(long people) {
        return people > 0 && people < LEAST;
    }
}
