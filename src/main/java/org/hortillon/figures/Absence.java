package org.hortillon.figures;

/** Why there is no value. */
public enum Absence {
    /** It would tell something about one to four people. */
    SUPPRESSED,
    /** The rows are of different units or kinds, so that their sum would mean nothing. */
    NOT_ALIKE,
    /** The average of nothing, a part of nothing, growth from nothing. */
    NOTHING_TO_DIVIDE,
    /** The period lies ahead. */
    NOT_YET
}
