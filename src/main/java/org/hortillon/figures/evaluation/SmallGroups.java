package org.hortillon.figures.evaluation;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which groups of people are too small to be told to the public. */
final class SmallGroups {

    /** A group of fewer people than this is not told, unless it is empty. */
    static final long LEAST = 5;

    private SmallGroups() {}

    static boolean isSmall(long people) {
        return people > 0 && people < LEAST;
    }

    /**
     * The groups to hide, given how many people each has: the small ones, and then the next smallest until what is
     * hidden cannot be found by subtracting the rest from the whole.
     */
    static Set<String> toHide(Map<String, Long> people) {
        var hidden = new HashSet<String>();
        people.forEach((key, count) -> {
            if (isSmall(count)) {
                hidden.add(key);
            }
        });
        if (hidden.isEmpty()) {
            return hidden;
        }
        var others = people.entrySet().stream()
                .filter(group -> group.getValue() >= LEAST)
                .sorted(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .iterator();
        var together = hidden.stream().mapToLong(people::get).sum();
        while ((hidden.size() < 2 || together < LEAST) && others.hasNext()) {
            var next = others.next();
            hidden.add(next.getKey());
            together += next.getValue();
        }
        return hidden;
    }
}
