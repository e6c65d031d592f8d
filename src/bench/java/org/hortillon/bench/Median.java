package org.hortillon.bench;

import java.util.List;

/** The middle of several numbers: one bad round does not move it. */
final class Median {

    private Median() {}

    static double of(List<Double> numbers) {
        var sorted = numbers.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
