package org.hortillon.publishing.claim;

import java.math.BigDecimal;
import org.hortillon.publishing.statement.Kind;
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

    /** A bare number in a column whose head says that it stands for thousands or millions. */
    Located times(long factor) {
        if (factor == 1 || numeral.kind() != Kind.PLAIN) {
            return this;
        }
        var by = BigDecimal.valueOf(factor);
        var high = statement.upTo();
        var more = new Statement(
                statement.value().multiply(by),
                high == null ? null : high.multiply(by),
                statement.kind(),
                statement.modality(),
                statement.step().multiply(by));
        return new Located(start, number, end, counted, more, measure, numeral, grown);
    }
}
