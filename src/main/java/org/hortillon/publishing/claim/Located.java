package org.hortillon.publishing.claim;

import org.hortillon.publishing.statement.Numeral;
import org.hortillon.publishing.statement.Statement;

/**
 * A number in a folded passage.
 *
 * @param start of what is said of it: how strictly it is meant
 * @param number where its digits or words begin
 * @param end behind its unit and what is said after it
 * @param counted behind what it counts
 */
record Located(
        int start,
        int number,
        int end,
        int counted,
        Statement statement,
        Measured measure,
        Numeral numeral,
        boolean grown) {

    Located countedTo(int place) {
        return new Located(start, number, end, place, statement, measure, numeral, grown);
    }
}
