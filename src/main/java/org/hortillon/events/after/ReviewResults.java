package org.hortillon.events.after;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What was said of an event. Of fewer answers than five nothing is told but that there are too few.
 *
 * @param again how many would come again
 * @param lines how many gave each mark, best first
 */
public record ReviewResults(long answers, long again, List<Line> lines, List<String> words) {

    static final int BEST = 5;

    /** Whoever gave one of fewer could be guessed. */
    static final int FEWEST = 5;

    /** How many gave one mark. */
    public record Line(int overall, long number) {}

    static ReviewResults of(long[] byOverall, long again, List<String> words) {
        var answers = LongStream.of(byOverall).sum();
        if (answers < FEWEST) {
            return new ReviewResults(answers, 0, List.of(), List.of());
        }
        var lines = IntStream.rangeClosed(1, BEST)
                .map(number -> BEST + 1 - number)
                .mapToObj(overall -> new Line(overall, byOverall[overall - 1]))
                .toList();
        return new ReviewResults(answers, again, lines, words);
    }

    public boolean told() {
        return answers >= FEWEST;
    }

    /** The mean of the marks. */
    public double mean() {
        return lines.stream().mapToLong(line -> line.overall() * line.number()).sum() / (double) answers;
    }
}
