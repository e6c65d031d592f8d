package org.hortillon.figures.definition;

/** Which rows belong to a period. */
public enum PeriodRule {
    /** What happened in it. */
    DURING,
    /** What is valid at its end. */
    AT_END
}
