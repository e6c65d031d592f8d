package org.hortillon.figures.people;

import java.util.List;
import org.hortillon.figures.Phrase;

/**
 * How many different people a year was about.
 *
 * @param people over all facts, each once
 */
public record ReachPage(int year, int thisYear, long people, List<Part> parts) {

    /** One kind of fact: its rows, the different people in them, and how many of those are in others too. */
    public record Part(Phrase label, long rows, long people, List<Overlap> overlaps) {}

    /** How many of the people are in another kind of fact too. */
    public record Overlap(Phrase label, long people) {}

    public ReachPage {
        parts = List.copyOf(parts);
    }
}
