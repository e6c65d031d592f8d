package org.hortillon.figures.definition;

/** How rows become one number. */
public sealed interface Aggregation {

    /** How many rows. */
    record Count() implements Aggregation {}

    /** How many different values of a column; rows without one do not count. */
    record Distinct(String column) implements Aggregation {}

    /** The sum of a measure. */
    record Sum(Measure measure) implements Aggregation {}

    /** The average of a measure over the rows that know it. */
    record Average(Measure measure) implements Aggregation {}

    /** One figure divided by another. */
    record Ratio(Definition of, Definition to) implements Aggregation {}

    /** Whether the parts of a value add up to it. */
    default boolean isAdditive() {
        return this instanceof Count || this instanceof Sum;
    }
}
