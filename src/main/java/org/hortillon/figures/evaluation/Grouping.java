package org.hortillon.figures.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hortillon.figures.Period;

/** By what a value is taken apart. */
public sealed interface Grouping {

    /** By the values of a dimension. */
    record ByDimension(String name) implements Grouping {}

    /** By time. */
    enum Grain implements Grouping {
        MONTH("YYYY-MM"),
        QUARTER("YYYY-\"Q\"Q"),
        YEAR("YYYY");

        /** Series are shown from here back at most. */
        private static final int LONGEST = 600;

        private final String pattern;

        Grain(String pattern) {
            this.pattern = pattern;
        }

        /** How PostgreSQL writes the code of such a period. */
        public String pattern() {
            return pattern;
        }

        /** As it stands in an address. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        Period around(LocalDate day) {
            return switch (this) {
                case MONTH -> Period.month(YearMonth.from(day));
                case QUARTER -> Period.quarter(day.getYear(), Period.quarterOf(day));
                case YEAR -> Period.year(day.getYear());
            };
        }

        /** The periods of this grain that {@code period} touches and that have begun by {@code today}. */
        public List<Period> within(Period period, LocalDate today) {
            var last = period.to().isBefore(today) ? period.to() : today;
            var buckets = new ArrayList<Period>();
            for (var bucket = around(last);
                    !bucket.to().isBefore(period.from()) && !bucket.from().isAfter(last) && buckets.size() < LONGEST;
                    bucket = bucket.previous()) {
                buckets.addFirst(bucket);
            }
            return buckets;
        }
    }
}
