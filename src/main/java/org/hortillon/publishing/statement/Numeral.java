package org.hortillon.publishing.statement;

import java.math.BigDecimal;

/**
 * A number as it stands in a folded text.
 *
 * @param start where it begins, sign and currency before it included
 * @param end where it ends, unit included
 * @param rank 0 for a number that counts something; 1 for one that may, when there is no other: a year, a duration, one
 * @param vague whether it is a round word, such as a dozen
 * @param plus whether a plus stands before it
 * @param spelled whether it is written in words
 */
public record Numeral(
        int start,
        int end,
        BigDecimal value,
        BigDecimal step,
        Kind kind,
        int rank,
        boolean vague,
        boolean plus,
        boolean spelled) {

    Numeral ranked(int other) {
        return new Numeral(start, end, value, step, kind, other, vague, plus, spelled);
    }

    Numeral inWords() {
        return new Numeral(start, end, value, step, kind, rank, vague, plus, true);
    }

    /** With the unit of the number at the other end of a range: the 100 in "between 100 and 500 k€". */
    Numeral inUnitOf(Numeral other) {
        if (kind != Kind.PLAIN || other.kind == Kind.PLAIN) {
            return this;
        }
        var times = other.kind == Kind.EURO && step.compareTo(other.step) < 0 ? other.step : BigDecimal.ONE;
        return new Numeral(
                start, end, value.multiply(times), step.multiply(times), other.kind, rank, vague, plus, spelled);
    }
}
