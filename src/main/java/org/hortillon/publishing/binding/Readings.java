package org.hortillon.publishing.binding;

import org.hortillon.figures.FigureQuery;
import org.hortillon.figures.Units;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.Measured;

/** How a figure is read to give a number of the claim's kind: its value, a share of it, its growth. */
final class Readings {

    private static final String AS = "as";

    private Readings() {}

    /** Whether the figure can give a number of this kind at all. */
    static boolean canBe(Topic topic, Claim claim) {
        var unit = topic.unit();
        return switch (claim.measure()) {
            case COUNT -> !unit.equals(Units.EURO) && !unit.equals(Units.PERCENT) && !isDuration(unit);
            case EUROS -> unit.equals(Units.EURO);
            case PERCENT ->
                unit.equals(Units.PERCENT)
                        || topic.names().parts()
                        || claim.setting().growth();
            default -> unit.isEmpty() || unit.equals(claim.measure().unit());
        };
    }

    static FigureQuery of(Topic topic, Claim claim, FigureQuery query) {
        if (claim.measure() != Measured.PERCENT || topic.unit().equals(Units.PERCENT)) {
            return query;
        }
        return query.with(AS, claim.setting().growth() ? "growth" : "share");
    }

    /** A share is a part of something: it needs a choice. */
    static boolean fits(FigureQuery query, Claim claim) {
        var share = "share".equals(query.parameters().get(AS));
        return !share || query.parameters().keySet().stream().anyMatch(key -> !key.equals(AS) && !key.equals("period"));
    }

    private static boolean isDuration(String unit) {
        for (var measured : Measured.values()) {
            if (measured.duration() && measured.unit().equals(unit)) {
                return true;
            }
        }
        return false;
    }
}
