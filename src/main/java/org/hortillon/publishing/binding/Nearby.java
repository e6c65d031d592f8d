package org.hortillon.publishing.binding;

import java.util.List;
import java.util.function.Function;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.Measured;

/** The stems around a claim, from the nearest to the farthest, each place with the weight of what is said there. */
record Nearby(
        boolean count,
        List<String> counted,
        List<String> label,
        List<String> piece,
        List<String> clause,
        List<String> lead,
        List<String> before,
        List<List<String>> headings) {

    private static final double COUNTED = 1.0;
    private static final double LABEL = 0.9;
    private static final double CLAUSE = 0.6;
    private static final double ALONE = 0.8;
    private static final double LEAD = 0.55;
    private static final double BEFORE = 0.5;
    private static final double HEADING = 0.35;

    static Nearby of(Claim claim, Function<String, List<String>> stems) {
        var setting = claim.setting();
        return new Nearby(
                claim.measure() == Measured.COUNT,
                stems.apply(setting.counted()),
                stems.apply(setting.label()),
                stems.apply(setting.piece()),
                stems.apply(setting.clause()),
                stems.apply(setting.lead()),
                stems.apply(setting.before()),
                setting.headings().stream().map(stems).toList());
    }

    /** How near {@code stem} is said: 1 right behind the number, 0 nowhere. */
    double weight(String stem) {
        if (counted.contains(stem)) {
            return COUNTED;
        }
        if (label.contains(stem)) {
            return LABEL;
        }
        if (clause.contains(stem)) {
            return counted.isEmpty() && !count ? ALONE : CLAUSE;
        }
        if (lead.contains(stem)) {
            return LEAD;
        }
        if (before.contains(stem)) {
            return BEFORE;
        }
        return !headings.isEmpty() && headings.getLast().contains(stem) ? HEADING : 0;
    }

    boolean isClose(String stem) {
        return counted.contains(stem) || (counted.isEmpty() && (label.contains(stem) || clause.contains(stem)));
    }
}
