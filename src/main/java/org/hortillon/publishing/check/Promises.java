package org.hortillon.publishing.check;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hortillon.commitments.Commitment;
import org.hortillon.publishing.binding.Likeness;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.Measured;

/** Finds the commitment of the hub of which a claim speaks: by its target, its due date and its words. */
final class Promises {

    private static final double ENOUGH = 0.5;
    private static final double SAME_NUMBER = 0.5;
    private static final double SAME_WORDS = 0.5;
    private static final Set<String> OPEN = Set.of("open", "late");

    private final List<Commitment> commitments;
    private final Likeness likeness;

    Promises(List<Commitment> commitments, Likeness likeness) {
        this.commitments = commitments.stream()
                .filter(commitment -> OPEN.contains(commitment.state()))
                .toList();
        this.likeness = likeness;
    }

    /** The likeliest one; {@code strictly} asks for the same number too. */
    Optional<Commitment> of(Claim claim, boolean strictly) {
        return commitments.stream()
                .filter(commitment -> !strictly || (sameNumber(claim, commitment) && words(claim, commitment) > 0))
                .filter(commitment -> likeness(claim, commitment) >= ENOUGH)
                .max(Comparator.comparingDouble(commitment -> likeness(claim, commitment)));
    }

    private double likeness(Claim claim, Commitment commitment) {
        return (sameNumber(claim, commitment) ? SAME_NUMBER : 0) + SAME_WORDS * words(claim, commitment);
    }

    private double words(Claim claim, Commitment commitment) {
        return likeness.of(claim, commitment.title());
    }

    private static boolean sameNumber(Claim claim, Commitment commitment) {
        if (claim.date() != null) {
            return claim.date().last().equals(YearMonth.from(commitment.dueOn()));
        }
        return commitment.target() != null
                && commitment.target().compareTo(claim.statement().value()) == 0
                && sameUnit(claim.measure(), String.valueOf(commitment.unit()));
    }

    private static boolean sameUnit(Measured measure, String unit) {
        return measure == Measured.COUNT
                ? !unit.equals("EUR") && !unit.equals("%")
                : measure.unit().equals(unit);
    }
}
