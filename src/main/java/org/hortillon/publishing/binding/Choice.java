package org.hortillon.publishing.binding;

import java.util.List;
import org.hortillon.figures.DimensionValue;

/**
 * A dimension's value that is named near a claim.
 *
 * @param stems of its name
 * @param strong whether it stands where the claim is said to be about it: before its colon, at the head of its section
 */
record Choice(DimensionValue value, List<String> stems, boolean strong) {

    Choice {
        stems = List.copyOf(stems);
    }

    /** A word that names the figure itself is at most a hint: "80 entrepreneurs" are members of all kinds. */
    Choice beside(List<String> figure) {
        var same = !figure.isEmpty() && stems.contains(figure.getFirst());
        return same ? new Choice(value, stems, false) : this;
    }
}
