package org.hortillon.events.series;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hortillon.kernel.Tr;

/**
 * A day that the rule of a series gives.
 *
 * @param warnings what stands against it, the gravest first
 * @param skipped whether clocks jump over its hour
 */
public record ProposedDay(LocalDate day, List<Warning> warnings, boolean skipped) {

    /**
     * Something that stands against a day; it forbids nothing.
     *
     * @param badge its look
     * @param dayOff whether it is a public holiday
     */
    public record Warning(String badge, boolean dayOff, Function<Tr, String> words) {

        public String said(Tr t) {
            return words.apply(t);
        }
    }

    /** Days off are left out unless the team wants them. */
    public boolean isProposed() {
        return !skipped && warnings.stream().noneMatch(Warning::dayOff);
    }
}
