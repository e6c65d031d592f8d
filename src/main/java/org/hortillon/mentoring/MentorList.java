package org.hortillon.mentoring;

import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.Paging;

/** The mentors who show their name, filtered, and how many there are in all. */
public record MentorList(
        MentorFilter filter, List<Mentor> mentors, Paging paging, List<Label> sectors, Headcount headcount) {

    /**
     * All who mentor on a day.
     *
     * @param total all of them
     * @param unnamed those among them who do not show their name
     * @param year of that day
     */
    public record Headcount(long total, long unnamed, int year) {

        /** Fewer people than this could be told apart, so the public is not told how many they are. */
        private static final long FEWEST_SAID = 5;

        public boolean saysTotal() {
            return total >= FEWEST_SAID;
        }

        public boolean saysUnnamed() {
            return unnamed >= FEWEST_SAID;
        }
    }
}
