package org.hortillon.publishing.draft;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins what two people changed in the same text, line by line. */
final class Merge {

    private Merge() {}

    /**
     * {@code base} with the changes of both; nothing when both changed the same lines, or lines next to each other, each
     * in another way.
     */
    static Optional<String> of(String base, String mine, String theirs) {
        var lines = lines(base);
        var one = DiffUtils.diff(lines, lines(mine)).getDeltas();
        var other = DiffUtils.diff(lines, lines(theirs)).getDeltas();
        var deltas = Stream.concat(one.stream(), other.stream().filter(delta -> !one.contains(delta)))
                .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
                .toList();
        var joined = new ArrayList<String>();
        var place = -1;
        for (var delta : deltas) {
            if (delta.getSource().getPosition() <= place) {
                return Optional.empty();
            }
            joined.addAll(lines.subList(Math.max(place, 0), delta.getSource().getPosition()));
            joined.addAll(delta.getTarget().getLines());
            place = end(delta);
        }
        joined.addAll(lines.subList(Math.max(place, 0), lines.size()));
        return Optional.of(String.join("", joined));
    }

    private static int end(AbstractDelta<String> delta) {
        return delta.getSource().getPosition() + delta.getSource().size();
    }

    /** Each line with its end. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\\n)", -1));
    }
}
