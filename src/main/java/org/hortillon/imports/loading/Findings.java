package org.hortillon.imports.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hortillon.imports.Limits;
import org.hortillon.imports.Problem;
import org.hortillon.imports.reading.Unreadable;

/** The problems found so far: the first are kept, all are counted. */
final class Findings {

    static final String PROBLEM = "problem";
    static final String CHECK = "check";

    private final List<Problem> first = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private long count;

    void add(Problem problem) {
        count++;
        if (first.size() < Limits.PROBLEMS_SHOWN) {
            first.add(problem);
            if (!files.contains(problem.file())) {
                files.add(problem.file());
            }
        }
    }

    /** More of the same kind were found than are told one by one. */
    void addUntold(long more) {
        count += more;
    }

    void file(String file, String code, String value, String... arguments) {
        add(new Problem(file, 0, "", value, PROBLEM, code, List.of(arguments)));
    }

    void header(String file, String column, String code, String... arguments) {
        add(new Problem(file, 1, column, column, PROBLEM, code, List.of(arguments)));
    }

    void unreadable(String file, Unreadable fault) {
        add(new Problem(file, fault.line(), "", fault.value(), PROBLEM, fault.code(), fault.arguments()));
    }

    boolean none() {
        return count == 0;
    }

    long count() {
        return count;
    }

    /** File by file in the order in which they were read, and down the lines of each. */
    List<Problem> shown() {
        return first.stream()
                .sorted(Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
                        .thenComparingLong(Problem::line))
                .toList();
    }
}
